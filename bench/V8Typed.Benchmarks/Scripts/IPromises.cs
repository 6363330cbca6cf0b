namespace V8Typed.Benchmarks;

[JsModule("./promises.js")]
internal partial interface IPromises
{
    Task<int> AddAsync(int a, int b);

    ValueTask<int> AddNowAsync(int a, int b);

    int AddNow(int a, int b);

    Task<int> CallbackAsync(Func<int, int, Task<int>> add);
}
