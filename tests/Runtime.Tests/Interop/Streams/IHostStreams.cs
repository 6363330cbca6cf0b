namespace V8Typed.Tests.Interop;

/// <summary>Streams of C# in script.</summary>
[JsModule("./host-streams.js")]
internal partial interface IHostStreams
{
    [JsName("sum")] Task<double> SumAsync(IAsyncEnumerable<int> numbers);
    Task<string> FirstAsync(IAsyncEnumerable<string?> items, int n);
    [JsName("first")] Task<string> FirstPagesAsync(IAsyncEnumerable<Page> items, int n);
    Task<double> BytesAsync(IAsyncEnumerable<byte[]> blobs);
    [JsName("first")] Task<string> FirstLongsAsync(IAsyncEnumerable<long> items, int n);
    Task<double> SumOfAsync(Func<IAsyncEnumerable<int>> make);
    [JsName("sumOf")] Task<double> SumOfPromisedAsync(Func<Task<IAsyncEnumerable<int>>> make);
    Task<string> CaughtAsync(IAsyncEnumerable<int> numbers);
    bool Same(IAsyncEnumerable<int>? a, IAsyncEnumerable<int>? b);
    IAsyncEnumerable<int>? Echo(IAsyncEnumerable<int>? v);
    IAsyncEnumerable<int> Double(IAsyncEnumerable<int> numbers);
    Task EachAsync(IAsyncEnumerable<int> numbers, Func<int, Task> f);
    int Give(Func<IAsyncEnumerable<int>, int> f);
    string Shape(IAsyncEnumerable<int> v);
    Task<int> LeaveAsync(IAsyncEnumerable<int> numbers);
    void Forget();
    void Start(IAsyncEnumerable<int> numbers);
    Task<string> ReadAsync(Feed feed);
    Task<string> TogetherAsync(IAsyncEnumerable<int> numbers);
}
