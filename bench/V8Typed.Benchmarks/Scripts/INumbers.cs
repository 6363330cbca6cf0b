namespace V8Typed.Benchmarks;

[JsModule("./numbers.js")]
internal partial interface INumbers
{
    double Sum(ReadOnlySpan<double> values);

    [JsName("sum")] double SumOfArray(double[] values);

    byte[] Bytes();

    double Add(double a, double b);

    [JsBatch] void Add(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> sums);

    int Count(string text);

    string Text();

    string OtherText();
}
