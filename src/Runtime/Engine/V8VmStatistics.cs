namespace V8Typed;

/// <summary>Sizes and counts of a VM at one moment.</summary>
public sealed record V8VmStatistics
{
    /// <summary>The size of the JavaScript heap, in bytes.</summary>
    public long HeapSize { get; init; }

    /// <summary>The part of the heap that objects use, in bytes.</summary>
    public long UsedHeapSize { get; init; }

    /// <summary>The size at which V8 itself gives up and ends the process, in bytes.</summary>
    public long HeapSizeLimit { get; init; }

    /// <summary>Memory outside the heap that objects of the heap own, such as that of ArrayBuffers, in bytes.</summary>
    public long ExternalSize { get; init; }

    /// <summary>Contexts that are not disposed.</summary>
    public int Contexts { get; init; }

    /// <summary>JavaScript objects that C# holds by reference, over all contexts.</summary>
    public int LiveHandles { get; init; }

    /// <summary>Objects of .NET that script was given and may still reach, over all contexts.</summary>
    public int LiveCallbacks { get; init; }

    /// <summary>Scripts that were compiled since the VM was created.</summary>
    public long ScriptsCompiled { get; init; }

    /// <summary>Runs of scripts that were found compiled.</summary>
    public long ScriptCacheHits { get; init; }

    /// <summary>Compiled scripts that are kept.</summary>
    public int ScriptsCached { get; init; }

    /// <summary>Scripts among <see cref="ScriptsCompiled"/> whose code was in the code cache: see <see cref="V8PlatformOptions.EnableCodeCache"/>.</summary>
    public long CodeCacheHits { get; init; }

    /// <summary>Entries of the code cache that were damaged, or that V8 did not accept.</summary>
    public long CodeCacheRejects { get; init; }
}
