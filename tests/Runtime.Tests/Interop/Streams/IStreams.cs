namespace V8Typed.Tests.Interop;

public sealed record Page(string Title, List<int> Rows, IAsyncEnumerable<string>? Lines = null);

/// <summary>Iterables of script as results.</summary>
[JsModule("./streams.js")]
internal partial interface IStreams
{
    IEnumerable<int> Count(double n);
    IAsyncEnumerable<int> CountAsync(double n);
    [JsName("make")] IEnumerable<int> Numbers(string source);
    [JsName("make")] IEnumerable<int>? NumbersOrNull(string source);
    [JsName("make")] IEnumerable<Page> Pages(string source);
    [JsName("make")] IEnumerable<string?> Texts(string source);
    [JsName("make")] Task<IEnumerable<int>> PromisedNumbers(string source);
    [JsName("make")] IAsyncEnumerable<int> Stream(string source);
    [JsName("make")] IAsyncEnumerable<int>? StreamOrNull(string source);
    [JsName("make")] IAsyncEnumerable<string> TextStream(string source);
    [JsName("make")] IAsyncEnumerable<Page> PageStream(string source);
    [JsName("make")] Task<IAsyncEnumerable<int>> PromisedStream(string source);
    [JsName("make")] IAsyncEnumerable<byte[]> Blobs(string source);
    [JsName("make")] IEnumerable<double[]> Rows(string source);
    [JsName("make")] Page Page(string source);
    IAsyncEnumerable<int> Pushed();
    [JsName("pushed")] IAsyncEnumerable<int> PushedUntil(CancellationToken token);
    void Push(int v);
    string TakeLog();
}
