using V8Typed.Interop;
using V8Typed.Tests.Interop;

namespace V8Typed.Tests.Engine;

public sealed class LimitTests
{
    private static readonly V8VmOptions s_short = new() { Timeout = TimeSpan.FromMilliseconds(200) };

    [Theory]
    [InlineData("for (;;);")]
    [InlineData("while (true) { try { for (;;); } catch { } finally { for (;;); } }")]
    [InlineData("(function f() { try { f(); } finally { f(); } })()")]
    [InlineData("const g = () => Promise.resolve().then(g); g();")]
    [InlineData("(async () => { for (;;) await null; })()")]
    [InlineData("/(a+)+b/.test('a'.repeat(100))")]
    [InlineData("[...(function* () { for (;;) yield; })()]['x']")]
    [InlineData("({ toString() { for (;;); } })")]
    [InlineData("({ get then() { for (;;); } })['then']")]
    [InlineData("new Proxy({}, { get() { for (;;); } }).x")]
    [InlineData("Promise.resolve().then(() => { for (;;); }); 1")]
    [InlineData("throw { toString() { for (;;); } }")]
    [InlineData("throw Object.defineProperty(new Error, 'message', { get() { for (;;); } })")]
    public void A_script_that_runs_too_long_is_ended(string script)
    {
        using var sandbox = new Sandbox(s_short);
        sandbox.Run("var before = 'kept';");
        var exception = Assert.Throws<V8TimeoutException>(() => sandbox.Run(script));
        Assert.Equal(s_short.Timeout, exception.Timeout);
        Assert.Contains("200 ms", exception.Message, StringComparison.Ordinal);
        for (var i = 0; i < 50; i++)
        {
            Assert.Equal("kept", sandbox.Run("before"));
        }

        Assert.True(sandbox.Vm.IsAlive);
        sandbox.AssertWorks();
    }

    [Fact]
    public void Typed_calls_libraries_and_conversions_have_the_limit_too()
    {
        using var sandbox = new Sandbox(s_short);
        var evaluate = sandbox.Context.Get<IEvaluate>();
        var scalars = sandbox.Context.Get<IScalars>();
        Assert.Throws<V8TimeoutException>(() => evaluate.Int("for (;;);"));
        Assert.Throws<V8TimeoutException>(() => evaluate.String("for (;;);"));
        Assert.Throws<V8TimeoutException>(() => evaluate.Void("try { for (;;); } catch { }"));
        sandbox.Run("Object.defineProperty(scalars, 'value', { get() { for (;;); } })");
        Assert.Throws<V8TimeoutException>(() => scalars.Value);
        Assert.Throws<V8TimeoutException>(() => sandbox.Context.RunScript<int>("for (;;);"));
        Assert.Throws<V8TimeoutException>(() => sandbox.Context.RunScript<string[]>("({ [Symbol.iterator]() { for (;;); } })"));
        using var folder = new TempFolder();
        var path = folder.PathOf("endless.js");
        File.WriteAllText(path, "for (;;);");
        Assert.Throws<V8TimeoutException>(() => sandbox.Context.LoadLibs(path));
        Assert.Equal(5, scalars.Int(5));
        sandbox.AssertWorks();
    }

    [Fact]
    public async Task A_task_fails_with_the_limit_of_its_script()
    {
        using var sandbox = new Sandbox(s_short);
        await Assert.ThrowsAsync<V8TimeoutException>(() => sandbox.Context.RunScriptAsync<int>("for (;;);"));
        Assert.Equal(5, await sandbox.Context.RunScriptAsync<int>("Promise.resolve(5)"));
    }

    [Fact]
    public void Microtasks_of_an_ended_script_do_not_haunt_the_next()
    {
        using var sandbox = new Sandbox(s_short);
        sandbox.Run("var n = 0;");
        Assert.Throws<V8TimeoutException>(() => sandbox.Run("const g = () => { n++; return Promise.resolve().then(g); }; g();"));
        var reached = sandbox.Run("n");
        Assert.Equal(reached, sandbox.Run("n"));
        Assert.True(sandbox.Context.RunScript<int>("n") > 0);
    }

    [Fact]
    public void The_time_in_callbacks_and_in_nested_calls_counts()
    {
        Sandbox? sandbox = null;
        Exception? nested = null;
        sandbox = new Sandbox(s_short, message =>
        {
            if (message.Text == "sleep")
            {
                Thread.Sleep(400);
            }
            else
            {
                nested = Record.Exception(() => sandbox!.Run("for (;;);"));
            }
        });
        using (sandbox)
        {
            Assert.Throws<V8TimeoutException>(() => sandbox.Run("console.log('sleep'); for (;;);"));
            Assert.Throws<V8TimeoutException>(() => sandbox.Run("console.log('nested'); for (;;);"));
            Assert.IsType<V8TimeoutException>(nested);
            sandbox.AssertWorks();
        }
    }

    [Fact]
    public void What_runs_no_script_of_the_user_has_no_limit()
    {
        using var folder = new TempFolder();
        using var vm = TestPlatform.Instance.CreateVm(new V8VmOptions { Timeout = TimeSpan.FromMilliseconds(1) });
        for (var i = 0; i < 10; i++)
        {
            using var context = vm.CreateContext(new V8ContextOptions { WebApis = V8WebApis.All });
            vm.CollectGarbage();
            vm.WriteHeapSnapshot(folder.PathOf("all.heapsnapshot"));
            vm.WriteCpuProfile(folder.PathOf("all.cpuprofile"), vm.CollectGarbage);
        }

        Assert.Equal(LimitKind.None, vm.Gate.LimitHit); // Or a pool would replace the VM.
    }

    [Fact]
    public void A_token_cancelled_before_runs_nothing()
    {
        using var sandbox = new Sandbox();
        var evaluate = sandbox.Context.Get<IEvaluate>();
        var token = new CancellationToken(canceled: true);
        Assert.ThrowsAny<OperationCanceledException>(() => sandbox.Context.RunScript("var ran = 1", cancellationToken: token));
        Assert.ThrowsAny<OperationCanceledException>(() => evaluate.IntWithToken("ran = 1", token));
        Assert.Equal("undefined", sandbox.Run("typeof ran"));
        sandbox.AssertWorks();
    }

    [Fact]
    public void A_token_cancelled_during_ends_the_call_and_after_does_nothing()
    {
        CancellationTokenSource? source = null;
        using var sandbox = new Sandbox(console: _ => source!.Cancel());
        var evaluate = sandbox.Context.Get<IEvaluate>();
        using (source = new CancellationTokenSource())
        {
            var exception = Assert.ThrowsAny<OperationCanceledException>(
                () => sandbox.Context.RunScript("console.log(1); for (;;);", cancellationToken: source.Token));
            Assert.Equal(source.Token, exception.CancellationToken);
        }

        using (source = new CancellationTokenSource())
        {
            var exception = Assert.ThrowsAny<OperationCanceledException>(() => evaluate.IntWithToken("console.log(1); for (;;);", source.Token));
            Assert.Equal(source.Token, exception.CancellationToken);
        }

        using (source = new CancellationTokenSource())
        {
            Assert.Equal(5, evaluate.IntWithToken("5", source.Token));
            source.Cancel();
            Assert.Equal(6, evaluate.Int("6"));
        }

        sandbox.AssertWorks();
    }

    [Fact]
    public void The_token_of_a_nested_call_ends_the_outermost()
    {
        Sandbox? sandbox = null;
        Exception? nested = null;
        using var source = new CancellationTokenSource();
        sandbox = new Sandbox(console: _ => nested = Record.Exception(() =>
        {
            source.CancelAfter(20);
            sandbox!.Context.RunScript("for (;;);", cancellationToken: source.Token);
        }));
        using (sandbox)
        {
            Assert.ThrowsAny<OperationCanceledException>(() => sandbox.Run("console.log(1); for (;;);"));
            Assert.IsAssignableFrom<OperationCanceledException>(nested);
            sandbox.AssertWorks();
        }
    }

    [Fact]
    public void A_token_ends_the_waiting_for_a_VM_that_is_busy()
    {
        using var inside = new ManualResetEventSlim();
        using var leave = new ManualResetEventSlim();
        using var sandbox = new Sandbox(console: _ =>
        {
            inside.Set();
            leave.Wait();
        });
        string? answer = null;
        var thread = new Thread(() => answer = sandbox.Run("console.log(1); 'undisturbed'"));
        thread.Start();
        inside.Wait();
        using var source = new CancellationTokenSource(30);
        Assert.ThrowsAny<OperationCanceledException>(() => sandbox.Context.RunScript("1", cancellationToken: source.Token));
        leave.Set();
        thread.Join();
        Assert.Equal("undisturbed", answer);
        sandbox.AssertWorks();
    }

    [Fact]
    public void Deep_recursion_is_a_range_error()
    {
        using var sandbox = new Sandbox();
        foreach (var script in new[]
        {
            "(function f() { f(); })()",
            "(function f(n) { return [n].map(f); })(1)",
            "var o = {}; o.toString = () => `${o}`; `${o}`",
        })
        {
            var exception = sandbox.Throws(script);
            Assert.Equal("RangeError", exception.ErrorName);
            exception.ThrownValue.Dispose();
            sandbox.AssertWorks();
        }

        var evaluate = sandbox.Context.Get<IEvaluate>();
        var typed = Assert.Throws<V8ScriptException>(() => evaluate.Int("(function f() { f(); })()"));
        Assert.Equal("RangeError", typed.ErrorName);
        typed.ThrownValue.Dispose();
        sandbox.AssertWorks();
    }

    [Fact]
    public void A_source_nested_too_deeply_is_an_error_or_runs()
    {
        using var sandbox = new Sandbox();
        foreach (var script in new[] { new string('(', 100_000) + new string(')', 100_000), new string('[', 100_000) + new string(']', 100_000), new string('{', 100_000) + new string('}', 100_000), "1" + string.Concat(Enumerable.Repeat("+1", 200_000)), string.Concat(Enumerable.Repeat("if(1)", 50_000)) + ";" })
        {
            try
            {
                sandbox.Run(script);
            }
            catch (V8ScriptException exception)
            {
                exception.ThrownValue.Dispose();
            }

            sandbox.AssertWorks();
        }
    }

    [Fact]
    public void A_smaller_stack_is_reached_sooner()
    {
        const string script = "var depth = 0; try { (function f() { depth++; f(); })(); } catch (e) { depth + ' ' + e.name }";
        using var small = new Sandbox(new V8VmOptions { MaxStackSize = 128 << 10 });
        using var normal = new Sandbox();
        var depths = new[] { small, normal }.Select(sandbox => sandbox.Run(script).Split(' ')).ToList();
        Assert.All(depths, answer => Assert.Equal("RangeError", answer[1]));
        Assert.True(int.Parse(depths[0][0]) * 3 < int.Parse(depths[1][0]), $"{depths[0][0]} against {depths[1][0]}");
        small.Vm.CollectGarbage();
        small.AssertWorks();
    }

    [Fact]
    public void ArrayBuffers_beyond_their_limit_are_a_range_error()
    {
        using var sandbox = new Sandbox(new V8VmOptions { MaxArrayBufferAllocation = 8 << 20 });
        Assert.Equal("4194304", sandbox.Run("new ArrayBuffer(4 << 20).byteLength"));
        foreach (var script in new[] { "new ArrayBuffer(64 << 20)", "new Uint8Array(64 << 20)", "const all = []; for (;;) all.push(new Float64Array(1 << 16))" })
        {
            var exception = sandbox.Throws(script);
            Assert.Equal("RangeError", exception.ErrorName);
            exception.ThrownValue.Dispose();
        }

        sandbox.Vm.CollectGarbage();
        sandbox.AssertWorks();
    }
}
