using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>A JavaScript object that C# holds, under the number that the kernel has given it; used by emitted code.</summary>
/// <remarks>
/// One object of script has one of these at a time, however often it comes to C#: so what wraps it keeps its identity. It counts how often
/// the kernel has handed the number out, and gives that back when it is let go. Thread-safe.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsReference
{
    private readonly ReferenceTable _table;
    private object? _face;
    private int _received;
    private bool _isFree;

    internal JsReference(ReferenceTable table, int id)
    {
        _table = table;
        Id = id;
        _received = 1;
    }

    /// <summary>Gives the reference back with the next call on the VM.</summary>
    ~JsReference() => Free();

    internal int Id { get; }

    internal JsRealm Realm => _table.Realm;

    /// <summary>How often the kernel has handed the number out; under the table's lock.</summary>
    internal int Received => _received;

    internal bool IsFree => Volatile.Read(ref _isFree);

    /// <summary>Called under the table's lock.</summary>
    internal bool Receive()
    {
        if (_isFree)
        {
            return false;
        }

        _received++;
        return true;
    }

    /// <summary>Gives the number up. The object lives on as long as script can reach it.</summary>
    internal void Free()
    {
        int received;
        lock (_table)
        {
            if (_isFree)
            {
                return;
            }

            _isFree = true;
            received = _received;
            _table.Forget(this);
        }

        GC.SuppressFinalize(this);
        Realm.QueueFree(Id, received);
    }

    /// <summary>What C# sees of the object; the same one as long as it is in use.</summary>
    internal T Face<T>(JsModuleBinding binding, Func<JsReference, JsModuleBinding, T> create)
        where T : class
    {
        if (Volatile.Read(ref _face) is T face)
        {
            return face;
        }

        var created = create(this, binding);
        Volatile.Write(ref _face, created);
        return created;
    }
}
