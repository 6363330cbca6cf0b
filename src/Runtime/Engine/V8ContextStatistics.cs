namespace V8Typed;

/// <summary>Counts of a context at one moment.</summary>
public sealed record V8ContextStatistics
{
    /// <summary>JavaScript objects that C# holds by reference: functions as delegates, <see cref="JsObjectAttribute"/> interfaces, <see cref="JsValue"/>.</summary>
    public int LiveHandles { get; init; }

    /// <summary>
    /// Objects of .NET that script was given and that it may still reach: delegates, host objects, exceptions; and its iterations over such
    /// that have not ended. Which of them it cannot reach any more is found out when there are many, and by <see cref="V8Vm.CollectGarbage"/>.
    /// </summary>
    public int LiveCallbacks { get; init; }

    /// <summary>Promises of JavaScript for which tasks of C# wait.</summary>
    public int PendingPromises { get; init; }

    /// <summary>Modules that were loaded for a proxy.</summary>
    public int Modules { get; init; }

    /// <summary>Timers and messages of web APIs that wait for their time.</summary>
    public int PendingTasks { get; init; }
}
