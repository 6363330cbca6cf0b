namespace V8Typed.Interop;

/// <summary>What has to be closed when script does not hold it any more.</summary>
internal interface IHostCursor
{
    /// <summary>Closes it, on another thread: the caller holds locks.</summary>
    void Abandon();
}
