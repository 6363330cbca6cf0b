using System.CommandLine;
using System.Globalization;
using Templates;
using V8Typed;

var engine = new Option<string>("--engine") { Description = "handlebars (HTML) or nunjucks (text).", DefaultValueFactory = _ => "nunjucks" };
engine.AcceptOnlyFromAmong("handlebars", "nunjucks");
var folder = new Option<DirectoryInfo>("--templates")
{
    Description = "The folder of the templates.", DefaultValueFactory = _ => new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "templates")),
};
folder.AcceptExistingOnly();
var culture = new Option<string>("--culture") { Description = "The language of dates and numbers, such as de-DE.", DefaultValueFactory = _ => "en-GB" };
var command = new RootCommand("Writes mails about orders with templates of JavaScript.") { engine, folder, culture };
command.SetAction(arguments =>
{
    using var platform = V8Platform.SetUp();
    using var vm = platform.CreateVm(new V8VmOptions { Timeout = TimeSpan.FromSeconds(5) });
    using var ctx = vm.CreateContext();
    var formats = new Formats(CultureInfo.GetCultureInfo(arguments.GetValue(culture)!));
    var shop = new Shop();
    try
    {
        IMails mails = arguments.GetValue(engine) == "handlebars"
            ? new HandlebarsMails(ctx, arguments.GetValue(folder)!, formats)
            : new NunjucksMails(ctx, arguments.GetValue(folder)!, formats, shop);
        foreach (var order in Order.Samples)
        {
            shop.Mails++;
            Console.WriteLine(mails.Write(order));
        }

        return 0;
    }
    catch (V8ScriptException exception)
    {
        // What a template, a helper or a filter did wrong. An exception of C# is the inner one.
        Console.Error.WriteLine(exception.InnerException?.Message ?? exception.ErrorMessage);
        return 1;
    }
});
return command.Parse(args).Invoke();
