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
            // The heap may grow beyond V8's own limit for a while before the monitor stops the script, instead of ending the process.
            constraints.HeapExpansionMultiplier = 4;
            constraints.MaxOldSpaceSize = (int)Math.Clamp(options.MaxHeapSize * 4 >> 20, 64, 1 << 20);
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
