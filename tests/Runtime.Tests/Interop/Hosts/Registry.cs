namespace V8Typed.Tests.Interop.Hosts;

/// <summary>What a plug-in offers.</summary>
[JsObject]
public partial interface IPlugin : INamed, IDisposable
{
    int Level { get; set; }

    [JsName("meta.version")]
    string Version { get; }

    Task<double> PriceAsync(string sku, CancellationToken cancellation = default);

    ValueTask StopAsync();

    ValueTask StopAsync(bool hard);

    [JsName("meta.describe")]
    string Describe(IPlugin other);

    Line this[int index] { get; }
}

public interface INamed
{
    string Name { get; }
}

[JsHost]
public partial class Registry
{
    private readonly List<IPlugin> _plugins = [];

    public void Add(IPlugin plugin) => _plugins.Add(plugin);

    public IPlugin? Find(string name) => _plugins.Find(plugin => plugin.Name == name);

    public IReadOnlyList<IPlugin> All() => _plugins;
}
