namespace V8Typed.Scripts;

/// <summary>
/// Compiled scripts by source and name, the least recently used one dropped when it is full. Used under the VM's lock.
/// </summary>
internal sealed class ScriptCache(int mostScripts, long mostCharacters) : IDisposable
{
    private readonly Dictionary<(string Source, string Name), LinkedListNode<Item>> _items = [];
    private readonly LinkedList<Item> _recent = new();
    private long _characters;

    public long Hits { get; private set; }

    public int Count => _items.Count;

    /// <summary>Whether a script of that source may be added. Who runs one that may not compiles and disposes it.</summary>
    public bool Takes(string source) => source.Length <= mostCharacters;

    public CompiledScript GetOrAdd(string source, string name, Func<string, string, CompiledScript> compile)
    {
        // The usual case, without hashing the source: the same string objects as in the call before.
        if (_recent.First is { } newest && ReferenceEquals(newest.Value.Source, source) && ReferenceEquals(newest.Value.Name, name))
        {
            Hits++;
            return newest.Value.Script;
        }

        if (_items.TryGetValue((source, name), out var node))
        {
            Hits++;
            _recent.Remove(node);
            _recent.AddFirst(node);
            return node.Value.Script;
        }

        var script = compile(source, name);
        _items.Add((source, name), _recent.AddFirst(new Item(source, name, script)));
        _characters += source.Length;
        Trim();
        return script;
    }

    public void Dispose()
    {
        foreach (var item in _recent)
        {
            item.Script.Dispose();
        }

        _recent.Clear();
        _items.Clear();
    }

    private void Trim()
    {
        while (_items.Count > mostScripts || _characters > mostCharacters)
        {
            var oldest = _recent.Last!.Value;
            _recent.RemoveLast();
            _items.Remove((oldest.Source, oldest.Name));
            _characters -= oldest.Source.Length;
            oldest.Script.Dispose();
        }
    }

    private sealed record Item(string Source, string Name, CompiledScript Script);
}
