using V8Typed;

namespace Templates;

/// <summary>HTML, by <c>mail.hbs</c>, which includes what is in the folder's <c>partials</c>.</summary>
internal sealed class HandlebarsMails : IMails
{
    private readonly Func<Order, string> _template;

    public HandlebarsMails(V8Context context, DirectoryInfo folder, Formats formats)
    {
        var handlebars = context.Get<IHandlebars>().Create();
        handlebars.RegisterHelper("money", formats.Money);
        handlebars.RegisterDateHelper("date", time => formats.Date(time));
        foreach (var partial in folder.CreateSubdirectory("partials").EnumerateFiles("*.hbs"))
        {
            handlebars.RegisterPartial(Path.GetFileNameWithoutExtension(partial.Name), File.ReadAllText(partial.FullName));
        }

        // A function of script, compiled at its first call and kept.
        _template = handlebars.Compile(File.ReadAllText(Path.Combine(folder.FullName, "mail.hbs")));
    }

    public string Write(Order order) => _template(order);
}
