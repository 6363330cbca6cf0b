namespace V8Typed.Tests.Pooling;

[JsModule("./counting.js")]
internal partial interface ICounting
{
    int Next();

    int Add(int a, int b);

    void With(Action callback);

    Task<string> LaterAsync(string text);

    Task<int> NeverAsync(CancellationToken token = default);

    void Spin(CancellationToken token = default);

    int Work(int rounds, int result, CancellationToken token);

    [JsName("workLater")]
    Task<int> WorkAsync(int rounds, int result, CancellationToken token);

    int Recurse();

    int Allocate();

    [JsName("countLater")]
    IAsyncEnumerable<int> CountAsync(int count);

    IEnumerable<int> Count(int count);
}
