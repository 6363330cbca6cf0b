using System.Globalization;
using System.Text;

namespace V8Typed.Interop;

/// <summary>The objects of one context that C# holds with their identity. Thread-safe.</summary>
/// <remarks>
/// Both sides count how often a number was handed out. They differ when a value was lost on its way: script had handed an object out, and a
/// later part of the same value was refused, or the script was interrupted. Then script is told what C# has, and lets go of the rest.
/// </remarks>
internal sealed class ReferenceTable(JsRealm realm)
{
    private readonly Dictionary<int, Entry> _entries = [];
    private long _received;
    private volatile bool _isSuspect;
    private bool _hasLost;

    public JsRealm Realm => realm;

    /// <summary>Whether a value was lost on its way since script was last asked.</summary>
    public bool IsSuspect => _isSuspect;

    /// <summary>The reference for a number that the kernel has just handed out.</summary>
    public JsReference Receive(int id)
    {
        lock (this)
        {
            _received++;
            if (!_entries.TryGetValue(id, out var entry))
            {
                _entries.Add(id, entry = new Entry());
            }

            entry.Count++;
            if (entry.Reference is { } weak && weak.TryGetTarget(out var known) && known.Receive())
            {
                return known;
            }

            var reference = new JsReference(this, id);
            entry.Reference = new WeakReference<JsReference>(reference);
            realm.AddReference();
            return reference;
        }
    }

    /// <summary>Gives a number back to script, as often as a reference has received it; inside a call.</summary>
    public void Return(int id, int count)
    {
        lock (this)
        {
            if (_entries.TryGetValue(id, out var entry) && (entry.Count -= count) <= 0)
            {
                _entries.Remove(id);
            }
        }

        realm.Kernel.Free(id, count);
    }

    /// <summary>Notes that a value was lost on its way.</summary>
    public void Suspect() => _isSuspect = true;

    /// <summary>
    /// Makes script let go of what was lost; between calls, once everything that was given up has been returned. Other threads may still
    /// hand objects out (tasks of the engine): what was handed out after the beginning is left for another time.
    /// </summary>
    public void Reconcile()
    {
        if (!_isSuspect && !_hasLost)
        {
            return;
        }

        _isSuspect = false;
        var handedOut = realm.Kernel.HandedOut();
        var known = new StringBuilder();
        lock (this)
        {
            // Few among many are not worth the list; they add up.
            var lost = handedOut.Expected - _received;
            _hasLost = lost > 0;
            if (!_hasLost || lost * 8 < _entries.Count)
            {
                return;
            }

            foreach (var (id, entry) in _entries)
            {
                known.Append(CultureInfo.InvariantCulture, $"{id}:{entry.Count};");
            }
        }

        realm.Kernel.Reconcile(known.ToString(), handedOut.Last);
    }

    private sealed class Entry
    {
        /// <summary>The newest reference; older ones may not be finalized yet.</summary>
        public WeakReference<JsReference>? Reference { get; set; }

        /// <summary>How often the number was received and not returned.</summary>
        public int Count { get; set; }
    }
}
