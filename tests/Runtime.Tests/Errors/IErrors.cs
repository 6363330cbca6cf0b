namespace V8Typed.Tests.Errors;

[JsModule("./errors.js")]
internal partial interface IErrors
{
    void Evaluate(string text);

    void Fail();
}
