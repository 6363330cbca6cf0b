namespace V8Typed.Tests.Interop;

/// <summary>Results that are promised.</summary>
[JsModule("./promises.js")]
internal partial interface IPromises
{
    [JsName("now")] Task<int> Now(int v);
    [JsName("now")] int NowSync(int v);
    Task<int> ResolvedAsync(int v);
    [JsName("resolved")] ValueTask<string> ResolvedText(string v);
    [JsName("resolved")] Task<Item[]> ResolvedItems(Item[] v);
    [JsName("resolved")] Task ResolvedNothing(int v);
    [JsName("resolved")] ValueTask ResolvedNothingEither(int v);
    Task<double?> Chain(double? v);

    [JsName("later")] Task<int> LaterInt();
    [JsName("later")] Task<string?> LaterText(CancellationToken token = default);
    [JsName("later")] ValueTask<Item> LaterItem();
    [JsName("later")] Task LaterNothing();

    [JsName("settle")] void SettleInt(int v);
    [JsName("settle")] void SettleText(string? v);
    [JsName("settle")] void SettleItem(Item v);
    void Fail(string v);
    void FailWith(string source);

    Task<int> Rejected(string source);
    Task<int> Thrown(string source);
    [JsName("make")] Task<int> Make(string source);
    [JsName("make")] Task<Item> MakeItem(string source);
    Task<int> Never(CancellationToken token = default);
    Task Spin(CancellationToken token);
    Task<int> Missing();
}

/// <summary>Calls that carry no string and leave jobs behind.</summary>
[JsModule("./jobs.js")]
internal partial interface IJobs
{
    void Start();
    int Count();
}
