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
    private object? _faces; // One, or an array of them: a function may be seen as an object too.
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

    internal bool IsFree => Volatile.Read(ref _isFree);

    /// <summary>That of what this library has given out for an object of JavaScript.</summary>
    /// <param name="value">What should be one.</param>
    /// <typeparam name="T">The declared type.</typeparam>
    /// <exception cref="InvalidOperationException">It is an object of C#.</exception>
    internal static JsReference Of<T>(T value)
        where T : class => value is IJsReferring { Reference: var reference } ? reference : throw Foreign(value, typeof(T).Name);

    internal static InvalidOperationException Foreign(object value, string type) => new(
        $"A {value.GetType().Name} of C# cannot be sent as a {type}, which is a [JsObject]: only what came from script can go back. Use [JsHost] for objects of C#.");

    /// <summary>A second reference to the object, which is freed by itself.</summary>
    internal JsValue ToValue()
    {
        var registration = Realm.Enter(CancellationToken.None);
        try
        {
            ObjectDisposedException.ThrowIf(IsFree, typeof(JsValue));
            return JsValue.FromEncoded(Realm, Realm.Kernel.Reference("ref", Id, null));
        }
        finally
        {
            Realm.Exit(registration);
        }
    }

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
        }

        GC.SuppressFinalize(this);
        Realm.QueueFree(Id, received);
    }

    /// <summary>What C# sees of the object as this type; the same one as long as it is in use.</summary>
    internal T? FindFace<T>()
        where T : class
    {
        var faces = Volatile.Read(ref _faces);
        if (faces is T only)
        {
            return only;
        }

        if (faces is object[] several)
        {
            foreach (var face in several)
            {
                if (face is T found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <summary>Adds one; that of another thread if it was faster.</summary>
    internal T AddFace<T>(T face)
        where T : class
    {
        lock (_table)
        {
            if (FindFace<T>() is { } known)
            {
                return known;
            }

            object faces = _faces is object[] several ? (object[])[.. several, face] : _faces is null ? face : new[] { _faces, face };
            Volatile.Write(ref _faces, faces);
            return face;
        }
    }
}
