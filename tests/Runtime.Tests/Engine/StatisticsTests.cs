namespace V8Typed.Tests.Engine;

public sealed class StatisticsTests
{
    [Fact]
    public void A_script_that_is_run_again_is_not_compiled_again()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("1 + 1", "a.js");
        var before = sandbox.Vm.Statistics;
        for (var i = 0; i < 10; i++)
        {
            // Other string objects of the same text.
            sandbox.Run(new string("1 + 1"), new string("a.js"));
        }

        var after = sandbox.Vm.Statistics;
        Assert.Equal(before.ScriptsCompiled, after.ScriptsCompiled);
        Assert.Equal(before.ScriptCacheHits + 10, after.ScriptCacheHits);
        using var other = sandbox.Vm.CreateContext();
        other.RunScript("1 + 1", "a.js");
        Assert.Equal(before.ScriptCacheHits + 11, sandbox.Vm.Statistics.ScriptCacheHits);
        Assert.Equal(before.ScriptsCompiled, sandbox.Vm.Statistics.ScriptsCompiled);
    }

    [Fact]
    public void The_name_belongs_to_the_script()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("1 + 1", "a.js");
        var before = sandbox.Vm.Statistics.ScriptsCompiled;
        sandbox.Run("1 + 1", "b.js");
        Assert.Equal(before + 1, sandbox.Vm.Statistics.ScriptsCompiled);
    }

    [Fact]
    public void The_cache_is_bounded_and_keeps_what_is_used()
    {
        using var sandbox = new Sandbox(new V8VmOptions { ScriptCacheSize = 10 });
        sandbox.Run("'kept'");
        for (var i = 0; i < 100; i++)
        {
            sandbox.Run($"{i}");
            sandbox.Run("'kept'");
        }

        var statistics = sandbox.Vm.Statistics;
        Assert.Equal(10, statistics.ScriptsCached);
        Assert.Equal(100, statistics.ScriptCacheHits);
        Assert.Equal("0", sandbox.Run("0"));
    }

    // It is compiled for each run, and given back after it.
    [Fact]
    public void A_script_that_is_too_large_for_the_cache_is_not_kept()
    {
        using var sandbox = new Sandbox(new V8VmOptions { AllowUnguardedScripts = true });
        var before = sandbox.Vm.Statistics;
        var script = $"/*{new string(' ', 16 << 20)}*/ 42";
        Assert.False(sandbox.Vm.Cache.Takes(script));
        Assert.Equal("42", sandbox.Run(script));
        Assert.Equal("42", sandbox.Run(script));
        var after = sandbox.Vm.Statistics;
        Assert.Equal(before.ScriptsCached, after.ScriptsCached);
        Assert.Equal(before.ScriptsCompiled + 2, after.ScriptsCompiled);
    }

    [Fact]
    public void Sizes_are_those_of_the_heap()
    {
        using var sandbox = new Sandbox();
        var before = sandbox.Vm.Statistics;
        sandbox.Run("var big = []; for (let i = 0; i < 300000; i++) big.push({ i }); var buffer = new ArrayBuffer(8 << 20);");
        var after = sandbox.Vm.Statistics;
        Assert.InRange(after.UsedHeapSize - before.UsedHeapSize, 4 << 20, 200 << 20);
        Assert.InRange(after.ExternalSize - before.ExternalSize, 8 << 20, 12 << 20);
        Assert.True(after.HeapSize >= after.UsedHeapSize);
        Assert.True(after.HeapSizeLimit > after.HeapSize);
        sandbox.Run("big = buffer = undefined;");
        sandbox.Vm.CollectGarbage();
        Assert.True(sandbox.Vm.Statistics.UsedHeapSize < after.UsedHeapSize - (4 << 20));
    }

    [Fact]
    public void Values_that_are_held_are_counted_until_they_are_disposed()
    {
        using var sandbox = new Sandbox();
        var values = Enumerable.Range(0, 5).Select(_ => sandbox.Context.RunScript<JsValue>("({})")).ToList();
        Assert.Equal(5, sandbox.Context.Statistics.LiveHandles);
        Assert.Equal(5, sandbox.Vm.Statistics.LiveHandles);
        values.ForEach(value => value.Dispose());
        values.ForEach(value => value.Dispose());
        Assert.Equal(0, sandbox.Context.Statistics.LiveHandles);
        sandbox.AssertWorks();
        Assert.Equal((0, 0), sandbox.Context.Realm.Kernel.Counts());
    }

    [Fact]
    public void Errors_leave_nothing_behind()
    {
        using var sandbox = new Sandbox();
        for (var i = 0; i < 100; i++)
        {
            sandbox.Throws("throw { a: 1 }").ThrownValue.Dispose();
            sandbox.Throws("null.x").ThrownValue.Dispose();
            sandbox.Throws("let let").ThrownValue.Dispose();
        }

        sandbox.AssertWorks();
        Assert.Equal((0, 0), sandbox.Context.Realm.Kernel.Counts());
    }
}
