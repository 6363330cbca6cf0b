using System.CommandLine;
using ReactSsr;
using V8Typed;

var folder = new Argument<DirectoryInfo>("folder") { Description = "The folder that the page lists.", DefaultValueFactory = _ => new DirectoryInfo(".") };
folder.AcceptExistingOnly();
var stream = new Option<bool>("--stream") { Description = "Prints each part of the page when it is ready." };
var command = new RootCommand("Renders a page of React on the server, without Node.js.") { folder, stream };
command.SetAction(async (arguments, cancellation) =>
{
    using var platform = V8Platform.SetUp();
    using var vm = platform.CreateVm(new V8VmOptions { Timeout = TimeSpan.FromSeconds(10) });

    // What react-dom/server asks for; console shows React's warnings.
    using var ctx = vm.CreateContext(new V8ContextOptions
    {
        WebApis = V8WebApis.Timers | V8WebApis.Microtasks | V8WebApis.Encoding | V8WebApis.Messaging | V8WebApis.Events | V8WebApis.Performance,
        ConsoleSink = message => Console.Error.WriteLine($"{message.Level}: {message.Text}"),
    });
    var app = ctx.Get<IApp>();
    var props = new Listing(arguments.GetValue(folder)!).Props;
    if (!arguments.GetValue(stream))
    {
        Console.WriteLine(app.Render(props with { Totals = null }));
        return;
    }

    await foreach (var part in app.Stream(props).WithCancellation(cancellation))
    {
        Console.WriteLine(part);
    }
});
return command.Parse(args).Invoke();
