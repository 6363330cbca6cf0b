using V8Typed;

namespace ReactSsr.Web;

/// <summary>The components, as C# sees them.</summary>
[JsModule("./app/server.tsx")]
public partial interface IApp
{
    /// <summary>The page as HTML, in parts, as they are ready.</summary>
    /// <param name="stock">Asked for while the page is rendered.</param>
    /// <param name="report">Takes what went wrong in a part of the page; the browser tries that part again.</param>
    IAsyncEnumerable<string> Stream(PageProps props, Func<Task<Stock>> stock, Action<string> report);

    /// <summary>The page as HTML, without what waits for data.</summary>
    string Render(PageProps props);
}

/// <summary>What the page shows.</summary>
/// <param name="Fault">What shall go wrong, to see what happens then; null for nothing.</param>
public sealed record PageProps(string Title, Product[] Products, string? Fault);

/// <param name="Price">In cents.</param>
public sealed record Product(int Id, string Name, int Price);

public sealed record Stock(int Items, int Places);
