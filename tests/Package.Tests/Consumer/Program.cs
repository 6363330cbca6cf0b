using V8Typed;

using var platform = V8Platform.SetUp();
using var vm = platform.CreateVm();
using var ctx = vm.CreateContext();
Console.WriteLine(ctx.Get<IFoo>().Render("hola mundo"));
Console.WriteLine(ctx.Get<IX>().Twice(21));

[JsModule("./foo.js")]
partial interface IFoo
{
    string Render(string s);
}

[JsModule("./lib/x.es.js")]
partial interface IX
{
    int Twice(int n);
}
