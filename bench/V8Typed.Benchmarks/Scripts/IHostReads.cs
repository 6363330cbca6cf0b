namespace V8Typed.Benchmarks;

[JsModule("./hostReads.js")]
internal partial interface IHostReads
{
    int Read(Counter counter, int count);
}
