namespace V8Typed.Tests.Interop.Modules;

[JsModule("./classic.js")]
internal partial interface IClassic
{
    int Declared(int v);
    int Assigned(int v);
    int Lexical(int v);
    int Counter { get; }
    int ClassicLoads { get; }
}

[JsModule("./classic.js")]
internal partial interface IClassicAgain
{
    int Declared(int v);
}

[JsModule("./other.js", Global = "Library")]
internal partial interface ILibrary
{
    string Name();
    string Version { get; }
}

[JsModule("./cjs/main.js")]
internal partial interface ICommonJs
{
    string Cycle();
    string Shout(string s);
    bool Same();
    string Loads();
    string Meta();
    void Missing();
    void Fail();
}

[JsModule("./cjs/shout.js")]
internal partial interface IShout
{
    [JsName("default")]
    string Shout(string s);
}

[JsModule("./esm/main.mjs")]
internal partial interface IEsModule
{
    [JsName("default")]
    string Shout(string s);
    string Left();
    string Both();
    bool Even(int n);
    int Live { get; set; }
    void Bump();
    string Loads();
    string Own();
    void Fail();
    void Dynamic(string name);
    int Nope();
}

[JsModule("./esm/waits.mjs")]
internal partial interface IWaits
{
    int Answer();
}

[JsModule("./esm/reads-cjs.mjs")]
internal partial interface IReadsCommonJs
{
    string ShoutName();
}

[JsModule("./broken.js")]
internal partial interface IBrokenScript
{
    string Works();
}

[JsModule("./broken.cjs")]
internal partial interface IBrokenCommonJs
{
    string Works();
}

[JsModule("./broken.mjs")]
internal partial interface IBrokenEsModule
{
    string Works();
}

[JsModule("./talks.js")]
internal partial interface ITalks
{
    int Answer();
}

[JsModule("./esm/whole.mjs")]
internal partial interface IWhole
{
    string Json();
    Task<bool> SameAsync();
    string Names();
    string Url();
    Task<string> GreetAsync(string locale);
    Task<string> GreetBySumAsync(string locale);
    Task<string> LoadAsync(string specifier);
    Task<string> LazyAsync();
    string LoadedEarly();
}

[JsModule("named")]
internal partial interface INamed
{
    string Named { get; }
}

[JsModule("./cjs/marked.cjs")]
internal partial interface IMarked
{
    string Text { get; }
    void Fail();
}

[JsModule("./cjs/tool.cjs")]
internal partial interface ITool
{
    string Text { get; }
    void Fail();
}

[JsModule("./esm/asks.mjs")]
internal partial interface IAsks
{
    string Seen { get; }
    Task<string> LaterAsync(string name);
}

[JsModule("./esm/scoped/asks.mjs")]
internal partial interface IAsksInside
{
    string Seen { get; }
    Task<string> LaterAsync(string name);
}
