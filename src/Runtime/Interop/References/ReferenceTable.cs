namespace V8Typed.Interop;

/// <summary>The objects of one context that C# holds, with their identity or as <see cref="JsHandle"/>. Thread-safe.</summary>
internal sealed class ReferenceTable(JsRealm realm)
{
    private readonly Dictionary<int, WeakReference<JsReference>> _live = [];
    private readonly HashSet<int> _owned = [];

    public JsRealm Realm => realm;

    /// <summary>The reference for a number that the kernel has just handed out.</summary>
    public JsReference Receive(int id)
    {
        lock (this)
        {
            if (_live.TryGetValue(id, out var weak) && weak.TryGetTarget(out var known) && known.Receive())
            {
                return known;
            }

            var reference = new JsReference(this, id);
            _live[id] = new WeakReference<JsReference>(reference);
            realm.AddReference();
            return reference;
        }
    }

    /// <summary>Visits all that are in use: the number, and how often it was received; 0 for those without an identity.</summary>
    public void ForEach(Action<int, int> visit)
    {
        lock (this)
        {
            foreach (var (id, weak) in _live)
            {
                if (weak.TryGetTarget(out var reference))
                {
                    visit(id, reference.Received);
                }
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

    /// <summary>Called under the lock. A newer reference may have taken the number's place.</summary>
    public void Forget(JsReference reference)
    {
        if (_live.TryGetValue(reference.Id, out var weak) && (!weak.TryGetTarget(out var known) || known == reference))
        {
            _live.Remove(reference.Id);
        }
    }
}
