using Microsoft.Extensions.Time.Testing;

namespace V8Typed.Tests.Interop.Modules.Later;

/// <summary>Modules that wait at their top level for what happens outside of script.</summary>
public sealed class GetAsyncTests : IDisposable
{
    private const string Gate = "var gate = Promise.withResolvers(); gate.promise.catch(() => { });";

    private readonly FakeTimeProvider _clock = new();
    private readonly V8Vm _vm = TestPlatform.Instance.CreateVm();
    private readonly V8Context _context;

    public GetAsyncTests() => _context = NewContext();

    public void Dispose()
    {
        if (_context.IsAlive)
        {
            Assert.Equal("2", _context.RunScript("1 + 1"));
            Assert.Equal((0, 0), (_context.Statistics.LiveHandles, _context.Statistics.PendingPromises));
        }

        _vm.Dispose();
    }

    [Fact]
    public async Task A_timer_is_waited_for()
    {
        var pending = _context.GetAsync<ITimed>();
        Assert.False(pending.IsCompleted);
        Assert.Equal((1, 0), (_context.Statistics.PendingPromises, _context.Statistics.Modules));
        _clock.Advance(TimeSpan.FromSeconds(1));

        var module = await pending;
        Assert.Equal(42, module.Answer());
        Assert.Same(module, _context.Get<ITimed>());
        Assert.Same(module, await _context.GetAsync<ITimed>());
    }

    [Fact]
    public async Task A_task_of_CSharp_is_waited_for()
    {
        var gatekeeper = new Gatekeeper();
        _context.Expose("gatekeeper", gatekeeper);
        var (one, two) = (_context.GetAsync<IHostWord>(), _context.GetAsync<IHostWord>());
        Assert.Equal((false, false), (one.IsCompleted, two.IsCompleted));
        gatekeeper.Say("sesame");
        Assert.Equal("sesame", (await one).Word);
        Assert.Same(await one, await two);
        _context.RunScript("delete globalThis.gatekeeper");
        _vm.CollectGarbage();
    }

    [Fact]
    public async Task A_task_of_CSharp_that_fails_is_the_modules_error()
    {
        var gatekeeper = new Gatekeeper();
        _context.Expose("gatekeeper", gatekeeper);
        var pending = _context.GetAsync<IHostWord>();
        var cause = new InvalidOperationException("no word");
        gatekeeper.Fail(cause);
        var error = await Assert.ThrowsAsync<V8ScriptException>(() => pending);
        Assert.Same(cause, error.InnerException);
        error.ThrownValue.Dispose();
        _context.RunScript("delete globalThis.gatekeeper");
        _vm.CollectGarbage();
    }

    [Fact]
    public async Task What_a_module_throws_after_it_has_waited_is_told_each_time_with_its_place()
    {
        _context.RunScript(Gate);
        var pending = _context.GetAsync<IFails>();
        Assert.False(pending.IsCompleted);
        _context.RunScript("gate.resolve()");
        AssertFailed(await Assert.ThrowsAsync<V8ScriptException>(() => pending));
        AssertFailed(await Assert.ThrowsAsync<V8ScriptException>(() => _context.GetAsync<IFails>()));
        AssertFailed(Assert.Throws<V8ScriptException>(() => _context.Get<IFails>()));
        Assert.Equal(0, _context.Statistics.Modules);

        static void AssertFailed(V8ScriptException error)
        {
            Assert.StartsWith(
                "Interop/Modules/later/fails.mjs:3\n    throw new RangeError(\"after the await\");\n    ^\nRangeError: after the await", error.Message, StringComparison.Ordinal);
            error.ThrownValue.Dispose();
        }
    }

    [Fact]
    public async Task A_promise_that_is_rejected_is_the_modules_error()
    {
        _context.RunScript(Gate);
        var pending = _context.GetAsync<IFails>();
        _context.RunScript("gate.reject(new TypeError('rejected'))");
        var error = await Assert.ThrowsAsync<V8ScriptException>(() => pending);
        Assert.Equal(("TypeError", "rejected"), (error.ErrorName, error.ErrorMessage));
        error.ThrownValue.Dispose();
    }

    [Fact]
    public void Get_names_the_remedy()
    {
        _context.RunScript(Gate);
        var error = Assert.Throws<V8UnknownException>(() => _context.Get<ICycle>());
        Assert.Contains("The module 'Interop/Modules/later/cycle.mjs' waits at its top level (await)", error.Message, StringComparison.Ordinal);
        Assert.Contains("use await GetAsync<", error.Message, StringComparison.Ordinal);
        Assert.Contains("ICycle>()", error.Message, StringComparison.Ordinal);

        // It was not waited for, and has gone on.
        _context.RunScript("gate.resolve('now')");
        Assert.Equal("cycle now cycle", _context.Get<ICycle>().Both());
    }

    [Fact]
    public async Task A_cycle_waits_as_a_whole()
    {
        _context.RunScript(Gate);
        var pending = _context.GetAsync<ICycle>();
        Assert.False(pending.IsCompleted);
        _context.RunScript("gate.resolve('round')");
        Assert.Equal("cycle round cycle", (await pending).Both());
    }

    [Fact]
    public async Task Canceling_ends_the_waiting_alone()
    {
        _context.RunScript(Gate);
        using var source = new CancellationTokenSource();
        var pending = _context.GetAsync<ICycle>(source.Token);
        source.Cancel();
        var canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pending);
        Assert.Equal(source.Token, canceled.CancellationToken);
        Assert.True(_context.GetAsync<ICycle>(source.Token).IsCanceled);

        var again = _context.GetAsync<ICycle>();
        _context.RunScript("gate.resolve('later')");
        Assert.Equal("cycle later cycle", (await again).Both());
    }

    [Fact]
    public async Task Disposing_the_context_ends_the_waiting()
    {
        var context = NewContext();
        context.RunScript(Gate);
        var pending = context.GetAsync<ICycle>();
        context.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => pending);
        Assert.Throws<ObjectDisposedException>(() => { _ = context.GetAsync<ICycle>(); });
    }

    [Fact]
    public async Task What_need_not_wait_is_there_at_once()
    {
        var atOnce = _context.GetAsync<IAtOnce>();
        Assert.True(atOnce.IsCompletedSuccessfully);
        Assert.Equal("at once", (await atOnce).Word);

        var commonJs = _context.GetAsync<IShout>();
        Assert.True(commonJs.IsCompletedSuccessfully);
        Assert.Equal("A!", (await commonJs).Shout("a"));

        var classic = _context.GetAsync<IClassic>();
        Assert.True(classic.IsCompletedSuccessfully);
        Assert.Equal(2, (await classic).Declared(1));
    }

    [Fact]
    public async Task What_does_not_load_is_told_by_the_task()
    {
        foreach (var pending in new Task[] { _context.GetAsync<IBrokenScript>(), _context.GetAsync<IBrokenCommonJs>(), _context.GetAsync<IBrokenEsModule>() })
        {
            var error = await Assert.ThrowsAsync<V8ScriptException>(() => pending);
            Assert.Equal("not yet", error.ErrorMessage);
            error.ThrownValue.Dispose();
        }
    }

    [Fact]
    public async Task Inside_of_a_callback_it_waits_for_the_end_of_the_call()
    {
        Task<IEsModule>? pending = null;
        V8Context? context = null;
        context = _vm.CreateContext(new V8ContextOptions { ConsoleSink = _ => pending = context!.GetAsync<IEsModule>() });
        using (context)
        {
            context.RunScript("console.log(1)");
            Assert.Equal("A!", (await pending!).Shout("a"));
        }
    }

    private V8Context NewContext() => _vm.CreateContext(new V8ContextOptions { WebApis = V8WebApis.Timers, TimeProvider = _clock });
}
