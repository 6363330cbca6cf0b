namespace V8Typed.Tests.Engine;

/// <summary>Illegal values are refused where they are set, by an exception that names the option.</summary>
public sealed class OptionsTests
{
    public static TheoryData<string, Action> Illegal => new()
    {
        { nameof(V8VmOptions.MaxHeapSize), () => _ = new V8VmOptions { MaxHeapSize = -1 } },
        { nameof(V8VmOptions.MaxHeapSize), () => _ = new V8VmOptions { MaxHeapSize = 1 } },
        { nameof(V8VmOptions.MaxHeapSize), () => _ = new V8VmOptions { MaxHeapSize = (4 << 20) - 1 } },
        { nameof(V8VmOptions.MaxHeapSize), () => _ = new V8VmOptions { MaxHeapSize = long.MaxValue } },
        { nameof(V8VmOptions.MaxArrayBufferAllocation), () => _ = new V8VmOptions { MaxArrayBufferAllocation = -1 } },
        { nameof(V8VmOptions.MaxArrayBufferAllocation), () => _ = new V8VmOptions { MaxArrayBufferAllocation = 1000 } },
        { nameof(V8VmOptions.MaxArrayBufferAllocation), () => _ = new V8VmOptions { MaxArrayBufferAllocation = long.MaxValue } },
        { nameof(V8VmOptions.MaxStackSize), () => _ = new V8VmOptions { MaxStackSize = long.MinValue } },
        { nameof(V8VmOptions.MaxStackSize), () => _ = new V8VmOptions { MaxStackSize = 1 } },
        { nameof(V8VmOptions.MaxStackSize), () => _ = new V8VmOptions { MaxStackSize = 1L << 40 } },
        { nameof(V8VmOptions.Timeout), () => _ = new V8VmOptions { Timeout = TimeSpan.FromTicks(-1) } },
        { nameof(V8VmOptions.Timeout), () => _ = new V8VmOptions { Timeout = TimeSpan.MaxValue } },
        { nameof(V8VmOptions.Timeout), () => _ = new V8VmOptions { Timeout = TimeSpan.MinValue } },
        { nameof(V8VmOptions.DebugPort), () => _ = new V8VmOptions { DebugPort = -1 } },
        { nameof(V8VmOptions.DebugPort), () => _ = new V8VmOptions { DebugPort = 65536 } },
        { nameof(V8VmOptions.ScriptCacheSize), () => _ = new V8VmOptions { ScriptCacheSize = 0 } },
        { nameof(V8VmOptions.ScriptCacheSize), () => _ = new V8VmOptions { ScriptCacheSize = -5 } },
        { nameof(V8PlatformOptions.StackSize), () => _ = new V8PlatformOptions { StackSize = -1 } },
        { nameof(V8PlatformOptions.StackSize), () => _ = new V8PlatformOptions { StackSize = 1000 } },
        { nameof(V8PlatformOptions.StackSize), () => _ = new V8PlatformOptions { StackSize = long.MaxValue } },
    };

    [Theory]
    [MemberData(nameof(Illegal))]
    public void An_illegal_value_is_refused_by_name(string option, Action set)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(option, set);
        Assert.Contains(option, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_limits_themselves_are_legal_and_work()
    {
        V8VmOptions[] all =
        [
            new() { MaxHeapSize = 64 << 20 },
            new() { MaxHeapSize = 1L << 40 },
            new() { MaxArrayBufferAllocation = 1 << 20 },
            new() { MaxArrayBufferAllocation = 1L << 40 },
            new() { MaxStackSize = 64 << 10 },
            new() { Timeout = TimeSpan.FromDays(24) },
            new() { Timeout = Timeout.InfiniteTimeSpan },
            new() { ScriptCacheSize = 1 },
        ];
        foreach (var options in all)
        {
            using var sandbox = new Sandbox(options);
            sandbox.AssertWorks();
        }
    }

    [Fact]
    public void Options_changed_after_the_VM_was_made_do_not_change_it()
    {
        var options = new V8VmOptions { ScriptCacheSize = 1 };
        using var sandbox = new Sandbox(options);
        options.ScriptCacheSize = 100;
        sandbox.Run("1");
        sandbox.Run("2");
        Assert.Equal(1, sandbox.Vm.Statistics.ScriptsCached);
    }
}
