namespace V8Typed.Interop;

/// <summary>The objects of one context that C# holds, with their identity or as <see cref="JsHandle"/>. Thread-safe.</summary>
/// <remarks>
/// A number may have several references: one that nobody uses any more but that is not finalized yet, or whose return is queued, and one
/// that came after it. So what was received and not returned is counted per number.
/// </remarks>
internal sealed class ReferenceTable(JsRealm realm)
{
    private readonly Dictionary<int, Entry> _entries = [];
    private readonly HashSet<int> _owned = [];

    public JsRealm Realm => realm;

    /// <summary>The reference for a number that the kernel has just handed out.</summary>
    public JsReference Receive(int id)
    {
        lock (this)
        {
            if (!_entries.TryGetValue(id, out var entry))
            {
                _entries.Add(id, entry = new Entry());
            }

            entry.Received++;
            if (entry.Newest is { } weak && weak.TryGetTarget(out var known) && known.Receive())
            {
                return known;
            }

            var reference = new JsReference(this, id);
            entry.Newest = new WeakReference<JsReference>(reference);
            realm.AddReference();
            return reference;
        }
    }

    /// <summary>Visits all: the number, and how often it was received and not returned; 0 for those without an identity.</summary>
    public void ForEach(Action<int, int> visit)
    {
        lock (this)
        {
            foreach (var (id, entry) in _entries)
            {
                visit(id, entry.Received);
            }

            foreach (var id in _owned)
            {
                visit(id, 0);
            }
        }
    }

    /// <summary>Adds what is held without an identity.</summary>
    public void Own(int id)
    {
        lock (this)
        {
            _owned.Add(id);
        }

        realm.AddReference();
    }

    /// <summary>Gives it back with the next call on the VM.</summary>
    public void Disown(int id)
    {
        lock (this)
        {
            _owned.Remove(id);
        }

        realm.QueueFree(id);
    }

    /// <summary>Notes that the kernel is given back what a reference has received.</summary>
    public void Return(int id, int count)
    {
        lock (this)
        {
            if (count > 0 && _entries.TryGetValue(id, out var entry) && (entry.Received -= count) <= 0)
            {
                _entries.Remove(id);
            }
        }
    }

    private sealed class Entry
    {
        public WeakReference<JsReference>? Newest { get; set; }

        public int Received { get; set; }
    }
}
