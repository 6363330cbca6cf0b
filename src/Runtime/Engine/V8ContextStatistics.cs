namespace V8Typed;

/// <summary>Counts of a context at one moment.</summary>
public sealed record V8ContextStatistics
{
    /// <summary>JavaScript objects that C# holds by reference: <see cref="JsValue"/>, <see cref="JsObjectAttribute"/> interfaces, and delegates for functions.</summary>
    public int LiveHandles { get; init; }

    /// <summary>.NET callbacks that script holds, those of the runtime itself left out.</summary>
    public int LiveCallbacks { get; init; }

    /// <summary>Promises that <see cref="V8Context.RunScriptAsync{T}"/> waits for.</summary>
    public int PendingPromises { get; init; }

    /// <summary>Modules that were loaded for a proxy.</summary>
    public int Modules { get; init; }
}
