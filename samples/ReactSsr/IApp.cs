using V8Typed;

namespace ReactSsr;

/// <summary>The components, as C# sees them.</summary>
[JsModule("./app/entry.tsx")]
public partial interface IApp
{
    /// <summary>The page as HTML.</summary>
    string Render(PageProps props);

    /// <summary>The page as HTML, in parts, as they are ready.</summary>
    IAsyncEnumerable<string> Stream(PageProps props);
}

/// <summary>The props of the page: <c>PageProps</c> in app/Page.tsx.</summary>
/// <param name="Totals">Asked for while the page is rendered; null to leave that part out.</param>
public sealed record PageProps(string Title, FileProps[] Files, Func<Task<Totals>>? Totals = null);

/// <summary>The props of a row.</summary>
public sealed record FileProps(string Name, FileKind Kind, long Size, DateTime Modified);

/// <summary>What a row is about.</summary>
public enum FileKind
{
    [JsName("file")]
    File,
    [JsName("folder")]
    Folder,
}

/// <summary>What the page tells of a folder as a whole.</summary>
public sealed record Totals(int Count, long Size);
