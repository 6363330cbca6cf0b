using Microsoft.ClearScript.V8;

namespace V8Typed;

/// <summary>Hands the process-wide settings to the engine, which takes them once.</summary>
internal static class PlatformSettings
{
    public static void Apply(V8PlatformOptions options)
    {
        var flags = V8GlobalFlags.None;
        flags |= options.EnableBackgroundWork ? V8GlobalFlags.None : V8GlobalFlags.DisableBackgroundWork;
        flags |= options.EnableJitCompilation ? V8GlobalFlags.None : V8GlobalFlags.DisableJITCompilation;
        flags |= options.EnableExplicitResourceManagement ? V8GlobalFlags.None : V8GlobalFlags.DisableExplicitResourceManagement;

        // Settings that other code of the process made for ClearScript stay as they are unless ours differ from them.
        if (V8Settings.GlobalFlags is not V8GlobalFlags.None && V8Settings.GlobalFlags != flags)
        {
            throw new InvalidOperationException(
                $"ClearScript was configured elsewhere in this process with V8Settings.GlobalFlags = {V8Settings.GlobalFlags}, but the platform options ask for {flags}. " +
                "Set the same in both places, or leave V8Settings alone.");
        }

        V8Settings.GlobalFlags = flags;
        if (options.StackSize > 0)
        {
            V8Settings.DefaultStackSize = (uint)options.StackSize;
        }
    }
}
