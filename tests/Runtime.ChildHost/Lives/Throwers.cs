namespace V8Typed.ChildHost.Lives;

[JsModule("./thrower.js")]
internal partial interface IThrower
{
    void Run(string text);

    [JsName("run")]
    string RunText(string text);

    int Number(string text);
}

[JsModule("./thrower.cjs")]
internal partial interface ICommonJsThrower
{
    int Answer();
}

[JsModule("./thrower.mjs")]
internal partial interface IEsThrower
{
    int Answer();
}

[JsModule("./throwing-script.js")]
internal partial interface IScriptThrower
{
    int Answer();
}
