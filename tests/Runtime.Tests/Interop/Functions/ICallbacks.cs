namespace V8Typed.Tests.Interop;

/// <summary>Script that calls C#, which calls script.</summary>
[JsModule("./functions.js")]
internal partial interface ICallbacks
{
    [JsName("call")] void Call(Action f);
    [JsName("call")] int CallInt(Func<int, int> f, int value);
    [JsName("call")] string CallText(Func<string, string> f, string value);
    [JsName("call")] Item[] CallItems(Func<Item[], Item[]> f, Item[] value);
    [JsName("call1")] int CallIntDirect(Func<int, int> f, int value);
    [JsName("call1")] int CallIntDirect(Func<int, int> f, int value, string instead);
    [JsName("call1")] string CallTextDirect(Func<string, string> f, string value);
    [JsName("call1")] Item[] CallItemsDirect(Func<Item[], Item[]> f, Item[] value);
    [JsName("echo")] Func<int, int> EchoInt(Func<int, int> f);
    [JsName("run")] string Run(string source, Action f);
    [JsName("run")] int RunInt(string source, Func<int, int> f);
    [JsName("run")] string RunText(string source, Func<string, string> f);
    [JsName("run")] string RunItems(string source, Func<Item[], Item[]> f);
    [JsName("run")] string RunJson(string source, Func<System.Text.Json.JsonElement, string> f);
    [JsName("run")] void RunToken(string source, Action<CancellationToken> f, CancellationToken token);
    [JsName("make")] Action MakeAction(string source);
    [JsName("make")] Func<string, string> MakeText(string source);
    [JsName("keep")] bool Keep(Action? f);
    [JsName("callKept")] void CallKept();
}
