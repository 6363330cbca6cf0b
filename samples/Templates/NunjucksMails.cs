using V8Typed;

namespace Templates;

/// <summary>Plain text, by <c>mail.njk</c>, which extends another template and asks the shop.</summary>
internal sealed class NunjucksMails : IMails
{
    private readonly DirectoryInfo _folder;
    private readonly INunjucksEnvironment _nunjucks;

    public NunjucksMails(V8Context context, DirectoryInfo folder, Formats formats, IShop shop)
    {
        _folder = folder;
        _nunjucks = context.Get<INunjucks>().Create(new TemplateLoader(Find), new NunjucksOptions(Autoescape: false, TrimBlocks: true));
        _nunjucks.AddFilter("money", formats.Money);
        _nunjucks.AddDateFilter("date", formats.Date);
        _nunjucks.AddGlobal("shop", shop);
    }

    public string Write(Order order) => _nunjucks.Render("mail.njk", order);

    // Only what is in the folder: the name comes from a template.
    private TemplateSource? Find(string name)
    {
        var file = new FileInfo(Path.Combine(_folder.FullName, Path.GetFileName(name)));
        return file.Exists ? new TemplateSource(File.ReadAllText(file.FullName), name, NoCache: false) : null;
    }
}
