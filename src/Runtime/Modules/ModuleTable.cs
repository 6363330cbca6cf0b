using System.Collections.Concurrent;

namespace V8Typed.Modules;

/// <summary>The modules that a context has met, by their key: what a closed loader serves.</summary>
internal sealed class ModuleTable
{
    private readonly ConcurrentDictionary<string, ModuleKey> _modules = new(StringComparer.Ordinal);

    public ModuleKey Add(ModuleKey module) => _modules.GetOrAdd(module.Text, module);

    public ModuleKey? Find(string key) => _modules.GetValueOrDefault(key);

    public ModuleKey Resolve(string importer, string specifier)
    {
        // The kernel imports by key; a script imports by a specifier of its own.
        if (Find(importer) is { } module)
        {
            return Add(module.Resolve(specifier));
        }

        return Find(specifier) ?? throw new ModuleNotFoundException(specifier, importer);
    }
}
