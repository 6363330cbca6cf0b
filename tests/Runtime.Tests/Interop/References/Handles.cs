namespace V8Typed.Tests.Interop;

/// <summary>Counts of what C# holds.</summary>
internal static class Handles
{
    /// <summary>All that nobody uses is collected; then nothing is held, on either side.</summary>
    public static void AssertNone(V8Context context)
    {
        // Finalizers run in their own time.
        for (var i = 0; i < 50 && context.Statistics.LiveHandles > 0; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(0, context.Statistics.LiveHandles);
        context.Vm.CollectGarbage(); // Compares what both sides hold.
        Assert.Equal("2", context.RunScript("1 + 1")); // Gives back what was queued.
        Assert.Equal(0, context.Realm.Kernel.Counts().References);
    }
}
