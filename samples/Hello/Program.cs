using System.Reflection;
using V8Typed;

// 1. A script called as if it were C#.
using var platform = V8Platform.SetUp();
using var vm = platform.CreateVm();
using var ctx = vm.CreateContext();
string html = ctx.Get<IFoo>().Render("hola mundo");
Console.WriteLine(html);

// 2. The untyped way, with one VM and one context for the whole process.
V8Shortcuts.SetUp();
var shared = V8Shortcuts.GetContext();
LoadFoo(shared);
Console.WriteLine($"RunScript: {shared.RunScript("foo.render(\"hola mundo\");")}");

// 3. Two VMs: each has a heap of its own.
using (var first = platform.CreateVm())
using (var second = platform.CreateVm())
using (var a = first.CreateContext())
using (var b = second.CreateContext())
{
    LoadFoo(a);
    Console.WriteLine($"first VM:  foo is {a.RunScript("typeof foo")}");
    Console.WriteLine($"second VM: foo is {b.RunScript("typeof foo")}");
}

// 4. Two contexts of one VM: a heap in common, but not the globals.
using (var one = vm.CreateContext())
using (var two = vm.CreateContext())
{
    one.RunScript("var greeting = 'hola';");
    two.RunScript("var greeting = 'mundo';");
    Console.WriteLine($"first context:  greeting is {one.RunScript("greeting")}");
    Console.WriteLine($"second context: greeting is {two.RunScript("greeting")}");
}

// LoadLibs reads files at run time. Where the program was copied without foo.js, the text embedded for IFoo serves as well.
static void LoadFoo(V8Context context)
{
    string path = Path.Combine(AppContext.BaseDirectory, "foo.js");
    if (File.Exists(path))
    {
        context.LoadLibs(path);
        return;
    }

    using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("v8typed/foo.js")!;
    using var reader = new StreamReader(stream);
    context.RunScript(reader.ReadToEnd(), "foo.js");
}
