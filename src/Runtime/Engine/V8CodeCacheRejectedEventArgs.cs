namespace V8Typed;

/// <summary>An entry of the code cache could not be used: see <see cref="V8Platform.CodeCacheRejected"/>.</summary>
public sealed class V8CodeCacheRejectedEventArgs : EventArgs
{
    internal V8CodeCacheRejectedEventArgs(string scriptName, string path, string reason)
    {
        ScriptName = scriptName;
        Path = path;
        Reason = reason;
    }

    /// <summary>The name of the script, which was compiled without the cache.</summary>
    public string ScriptName { get; }

    /// <summary>The file of the entry, which is replaced when the script has been compiled and has run.</summary>
    public string Path { get; }

    /// <summary>Why it could not be used, in words.</summary>
    public string Reason { get; }
}
