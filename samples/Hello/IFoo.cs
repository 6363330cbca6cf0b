using V8Typed;

[JsModule("./foo.js")]
partial interface IFoo
{
    string Render(string s);
}
