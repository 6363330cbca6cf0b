namespace V8Typed.Benchmarks;

[JsModule("./soak.js")]
internal partial interface ISoak
{
    SoakReceipt Price(SoakOrder order);

    Task<string> GreetAsync(string name);

    [JsName("count")]
    IAsyncEnumerable<int> CountAsync(int to);

    int Work(int rounds, int result, CancellationToken token);

    void Fail(int id);

    Task RejectAsync(int id);

    SoakReceipt Garbage();

    void Spin();

    int Recurse();

    void Fill();

    void Reserve();

    Task NeverAsync();
}
