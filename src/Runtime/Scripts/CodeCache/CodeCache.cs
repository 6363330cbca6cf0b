using System.Collections.Concurrent;

namespace V8Typed.Scripts;

/// <summary>The code that V8 has made of scripts before, in this process or an earlier one. One per platform; thread-safe.</summary>
/// <param name="folder">Where new entries go.</param>
/// <param name="published">What came with the program, which is read only; null for nothing.</param>
/// <param name="onReject">Told of an entry that cannot be used: the script's name, the file, the reason.</param>
internal sealed class CodeCache(CodeCacheFolder folder, CodeCacheFolder? published, Action<string, string, string> onReject)
{
    private readonly ConcurrentDictionary<string, bool> _saved = new(StringComparer.Ordinal);

    /// <summary>Finds the entry of a script; one that is damaged counts as rejected, and is removed.</summary>
    public CodeCacheEntry? Find(string key, string name, out bool isDamaged)
    {
        isDamaged = false;
        var shipped = published?.Read(key);
        if ((shipped ?? folder.Read(key)) is not { } bytes)
        {
            return null;
        }

        if (CodeCacheEntry.Read(bytes) is { } entry)
        {
            return entry;
        }

        isDamaged = true;
        Reject(key, name, shipped is null, "it is damaged, or was not written by this library");
        return null;
    }

    /// <summary>Notes that V8 would not take an entry.</summary>
    public void Reject(string key, string name) => Reject(key, name, true, "V8 does not accept it: it was made by another version, or with other flags");

    /// <summary>
    /// Whether a VM is to save the script's code: once in a process, since its VMs would all make the same.
    /// </summary>
    public bool Claim(string key) => _saved.TryAdd(key, true);

    public bool Save(string key, CodeCacheEntry entry) => folder.TryWrite(key, entry.ToBytes());

    private void Reject(string key, string name, bool isOurs, string reason)
    {
        onReject(name, folder.PathOf(key), reason);
        if (isOurs)
        {
            folder.Remove(key);
            _saved.TryRemove(key, out _);
        }
    }
}
