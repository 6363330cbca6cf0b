using V8Typed.ChildHost.Lives;

namespace V8Typed.ChildHost;

/// <summary>The scenarios by name.</summary>
internal static class Scenarios
{
    public static IReadOnlyDictionary<string, Action<string[]>> All { get; } = new Dictionary<string, Action<string[]>>
    {
        ["platform-life"] = _ => PlatformLife.Run(),
        ["platform-dispose-in-callback"] = _ => PlatformLife.DisposeInCallback(),
        ["platform-other-settings"] = _ => PlatformLife.OtherSettings(),
        ["shortcuts"] = _ => Shortcuts.Run(),
        ["shortcuts-race"] = _ => Shortcuts.Race(),
        ["shortcuts-on-existing"] = _ => Shortcuts.OnExisting(),
        ["shortcuts-after-tear-down"] = _ => Shortcuts.AfterTearDown(),
        ["heap"] = arguments => Memory.Heap(arguments[0]),
        ["out-of-memory"] = _ => Memory.OutOfMemory(),
        ["unstoppable"] = _ => Unstoppable.Run(),
        ["thrown"] = arguments => Containment.Thrown(arguments[0]),
        ["thrown-by-library"] = arguments => Containment.ThrownByLibrary(arguments[0]),
        ["thrown-by-call"] = arguments => Containment.ThrownByCall(arguments[0]),
        ["thrown-by-module"] = arguments => Containment.ThrownByModule(arguments[0]),
        ["poisoned-prototype"] = _ => Containment.PoisonedPrototype(),
        ["rejected"] = arguments => Containment.Rejected(arguments[0]),
        ["engine-task"] = arguments => EngineTasks.Run(arguments[0]),
        ["engine-task-load"] = _ => EngineTaskLoad.Run(),
        ["thrown-through-callback"] = arguments => ThrownThroughCallback.Run(arguments[0]),
        ["thrown-by-function"] = arguments => FunctionContainment.Run(arguments[0]),
        ["host-exception"] = _ => FunctionContainment.HostException(),
        ["rejection-callbacks"] = _ => RejectionCallbacks.Run(),
        ["dispose-under-async-load"] = _ => DisposeUnderAsyncLoad.Run(),
        ["dispose-while-compiling"] = _ => WebAssemblyDisposal.Run(),
        ["engine-task-callbacks"] = _ => EngineTaskCallbacks.Run(),
        ["dispose-under-load"] = _ => DisposeUnderLoad.Run(),
        ["code-cache"] = CodeCacheStarts.Run,
        ["leaves-running"] = _ => PlatformLife.LeavesRunning(),
    };
}
