namespace V8Typed.Tests.Interop;

public sealed record LongText(string A, string B, List<string>? Rest = null);

/// <summary>Strings on both sides of the length from which on they go another way.</summary>
[JsModule("./longTexts.js")]
internal partial interface ILongTexts
{
    [JsName("echo")] string Echo(string v);
    [JsName("echo")] string? Nullable(string? v);
    [JsName("echo")] LongText Record(LongText v);
    [JsName("echo")] Task<string> EchoAsync(string v);
    [JsName("join")] string Join(string a, string b, string c, string d);
    [JsName("join")] string Joined(string a, string b, string c, string d, string e);
    [JsName("join")] string JoinMany(params string[] all);
    [JsName("echo")] List<string> Many(List<string> v);
    [JsName("length")] int Length(string v);
    [JsName("during")] string During(string v, Action hook);
    [JsName("fails")] string Fails(string v);
    string Property { get; set; }
    [JsName("call")] string Call(Func<string, string> f, string v);
}
