namespace V8Typed.Interop;

/// <summary>Something that the kernel keeps for one object of C# alone, without an identity. Thread-safe.</summary>
internal sealed class JsHandle
{
    private int _isFree;

    public JsHandle(JsRealm realm, int id)
    {
        Realm = realm;
        Id = id;
        realm.References.Own(id);
    }

    /// <summary>Gives it back with the next call on the VM.</summary>
    ~JsHandle() => Free();

    public JsRealm Realm { get; }

    /// <summary>Its number in the kernel.</summary>
    public int Id { get; }

    public bool IsFree => Volatile.Read(ref _isFree) != 0;

    public void Free()
    {
        if (Interlocked.Exchange(ref _isFree, 1) == 0)
        {
            GC.SuppressFinalize(this);
            Realm.References.Disown(Id);
        }
    }
}
