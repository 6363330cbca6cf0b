using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Script.Docs;

/// <summary>A documentation comment.</summary>
internal sealed class JsDocComment(string summary, IReadOnlyList<JsDocTag> tags)
{
    public static JsDocComment None { get; } = new("", []);

    public string Summary { get; } = summary;

    public IReadOnlyList<JsDocTag> Tags { get; } = tags;

    public JsDocTag? Find(string name) => Tags.FirstOrDefault(tag => tag.Name == name);

    public JsDocTag? Returns => Tags.FirstOrDefault(tag => tag.Name is "returns" or "return");

    public bool Has(string name) => Find(name) is not null;

    public ScriptDocs ToDocs() => new(
        Summary.Length > 0 ? Summary : Find("description")?.Text ?? Find("desc")?.Text ?? "",
        Returns?.Text ?? "",
        Find("deprecated")?.Text);
}
