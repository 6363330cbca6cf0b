namespace V8Typed.ChildHost.Lives;

internal sealed record Carrier(Task<int> Promise, Func<int, int>? Function = null);

/// <summary>Script that throws and rejects in functions, callbacks and promises.</summary>
[JsModule("./caller.js")]
internal partial interface ICaller
{
    [JsName("run")]
    int Call(string source, Func<int, int> function);

    [JsName("run")]
    string Show(string source, Func<int, int> function);

    [JsName("run")]
    Task<int> CallAsync(string source, Func<int, Task<int>> function);

    [JsName("run")]
    Task<int> WithToken(string source, Func<int, Task<int>> function, CancellationToken token);

    [JsName("run")]
    void Start(string source, Func<string, Task<string>> function);

    [JsName("run")]
    Func<int, int> Make(string source);

    [JsName("run")]
    Func<int, Task<int>> MakeAsync(string source);

    [JsName("run")]
    Carrier Carry(string source);
}
