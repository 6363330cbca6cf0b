using Microsoft.ClearScript.V8;

namespace V8Typed;

/// <summary>Creates the engine's runtime (an isolate) with a VM's limits.</summary>
internal static class RuntimeFactory
{
    public static V8Runtime Create(V8VmOptions options)
    {
        var constraints = new V8RuntimeConstraints();
        if (options.MaxArrayBufferAllocation > 0)
        {
            constraints.MaxArrayBufferAllocation = (ulong)options.MaxArrayBufferAllocation;
        }

        if (options.MaxHeapSize > 0)
        {
            // Room for what a script allocates until the monitor, which may be starved on a busy machine, stops it: at V8's own limit the
            // process ends.
            constraints.HeapExpansionMultiplier = 4;
            constraints.MaxOldSpaceSize = (int)Math.Min((options.MaxHeapSize >> 20) + 4096, 1 << 20);
        }

        var flags = V8RuntimeFlags.EnableDynamicModuleImports | (options.EnableDebugging ? V8RuntimeFlags.EnableDebugging : V8RuntimeFlags.None);
        var runtime = new V8Runtime("V8Typed", constraints, flags, options.DebugPort)
        {
            // Without it a nested call would absorb an interrupt that is meant for the outermost one.
            EnableInterruptPropagation = true,
        };
        if (options.MaxStackSize > 0)
        {
            runtime.MaxStackUsage = (nuint)options.MaxStackSize;
        }

        return runtime;
    }
}
