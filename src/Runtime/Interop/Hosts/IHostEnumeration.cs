namespace V8Typed.Interop;

/// <summary>One iteration of script over a sequence of .NET.</summary>
internal interface IHostEnumeration
{
    /// <summary>Disposes of it, on another thread: the caller holds locks. Nobody is told of what that throws.</summary>
    void Abandon();
}
