using Microsoft.ClearScript;
using Microsoft.ClearScript.V8;

namespace V8Typed.Scripts;

/// <summary>
/// The scripts of one VM that were compiled without the help of the code cache. Their code is saved after they have run for a while: by then
/// V8 has compiled the functions in them that are called. Used under the VM's lock.
/// </summary>
internal sealed class WarmScripts(V8Runtime runtime, CodeCache cache)
{
    // Their texts are kept alive until then.
    private const int Most = 64;

    private readonly List<Item> _items = [];

    public int Count => _items.Count;

    public void Add(string key, DocumentInfo document, string text, GuardedSource? guarded)
    {
        if (_items.Count < Most && cache.Claim(key))
        {
            _items.Add(new Item(key, document, text, guarded));
        }
    }

    /// <summary>Saves all of them.</summary>
    /// <returns>How many were saved.</returns>
    public int Save()
    {
        var saved = 0;
        foreach (var item in _items)
        {
            try
            {
                // The same document: the engine finds what it has compiled, and serializes that as it is now.
                using var script = runtime.Compile(item.Document, item.Text, V8CacheKind.Code, out var code);
                if (code is { Length: > 0 } && cache.Save(item.Key, CodeCacheEntry.Of(item.Guarded, code)))
                {
                    saved++;
                }
            }
            catch (Exception exception) when (exception is ScriptEngineException or ScriptInterruptedException)
            {
                // Of a VM that is out of memory, or being ended: there is no cache then.
            }
        }

        _items.Clear();
        return saved;
    }

    private sealed record Item(string Key, DocumentInfo Document, string Text, GuardedSource? Guarded);
}
