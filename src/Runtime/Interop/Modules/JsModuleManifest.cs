using System.ComponentModel;
using System.Reflection;

namespace V8Typed.Interop;

/// <summary>The embedded scripts of one assembly; made by emitted code, once per assembly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsModuleManifest
{
    private readonly Dictionary<string, JsModuleEntry> _modules;

    /// <summary>Lists the scripts.</summary>
    /// <param name="assembly">The assembly that carries them as resources.</param>
    /// <param name="modules">The scripts.</param>
    public JsModuleManifest(Assembly assembly, params JsModuleEntry[] modules)
    {
        Assembly = assembly;
        _modules = modules.ToDictionary(module => module.Resource, StringComparer.Ordinal);
    }

    /// <summary>That of no script.</summary>
    internal static JsModuleManifest Empty { get; } = new(typeof(JsModuleManifest).Assembly);

    internal Assembly Assembly { get; }

    /// <summary>The script that a name of the project means in another one: that of the narrowest scope.</summary>
    internal JsModuleEntry? FindNamed(JsModuleEntry importer, string name) =>
        _modules.Values.Where(module => module.IsNamedFor(importer, name)).MaxBy(module => module.Scope.Length);

    internal JsModuleEntry? Find(string resource) => _modules.GetValueOrDefault(resource);
}
