using Microsoft.Extensions.Time.Testing;

namespace V8Typed.Tests.WebApis;

/// <summary>Timers by a clock that stands still until the test moves it.</summary>
public sealed class TimerTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly V8Vm _vm = TestPlatform.Instance.CreateVm(new V8VmOptions { Timeout = TimeSpan.FromSeconds(20) });
    private readonly V8Context _context;

    public TimerTests()
    {
        _context = _vm.CreateContext(new V8ContextOptions { WebApis = V8WebApis.All & ~Polyfills.Dependent, TimeProvider = _clock });
        _context.RunScript("var seen = [];");
    }

    public void Dispose() => _vm.Dispose();

    [Fact]
    public async Task Due_in_the_order_of_their_times_then_of_their_starts()
    {
        _context.RunScript("setTimeout(() => seen.push('c'), 20); setTimeout((...a) => seen.push(...a), 10, 'a', 1); setTimeout(() => seen.push('b'), 10);");
        await Advance(9, "");
        await Advance(1, "a,1,b");
        await Advance(10, "a,1,b,c");
        Assert.Equal(0, _context.Statistics.PendingTasks);
    }

    [Fact]
    public void Callers_who_follow_each_other_closely_do_not_keep_them_from_running()
    {
        // React starts one for each page; of a VM that is never idle none would be left to run, and the heap would fill up.
        const int MostCalls = 1_000_000;
        using var vm = TestPlatform.Instance.CreateVm();
        using var context = vm.CreateContext(new V8ContextOptions { WebApis = V8WebApis.Timers });
        context.RunScript("var done = 0;");
        var calls = 0;
        while (context.RunScript<int>("setTimeout(() => done++, 0); done") < 10_000 && calls < MostCalls)
        {
            calls++;
        }

        Assert.InRange(calls, 10_000, MostCalls - 1);
    }

    [Fact]
    public async Task Cleared_ones_do_not_run()
    {
        _context.RunScript("""
            const a = setTimeout(() => seen.push('a'), 10);
            const b = setTimeout(() => { seen.push('b'); clearTimeout(c); }, 10);
            const c = setTimeout(() => seen.push('c'), 10);
            clearTimeout(a); clearTimeout(a); clearTimeout(); clearTimeout('x');
            setTimeout(() => seen.push('d'), 10);
            """);
        await Advance(10, "b,d");
    }

    [Fact]
    public async Task An_interval_repeats_until_it_is_cleared_also_by_itself()
    {
        _context.RunScript("let n = 0; const i = setInterval(() => { seen.push(++n); if (n === 3) clearInterval(i); }, 10);");
        await Advance(10, "1");
        await Advance(10, "1,2");
        await Advance(10, "1,2,3");
        await Advance(50, "1,2,3");
        Assert.Equal(0, _context.Statistics.PendingTasks);
    }

    [Fact]
    public async Task Nested_ones_are_clamped_after_the_fifth()
    {
        _context.RunScript("let n = 0; const f = () => { seen.push(++n); if (n < 7) setTimeout(f); }; setTimeout(f);");
        await Advance(0, "1,2,3,4,5");
        await Advance(3, "1,2,3,4,5");
        await Advance(1, "1,2,3,4,5,6");
    }

    [Fact]
    public async Task What_a_callback_throws_is_an_unhandled_rejection_and_ends_nothing()
    {
        var reported = new TaskCompletionSource<string>();
        _context.UnhandledRejection += (_, e) => reported.TrySetResult(e.Exception.ErrorMessage);
        _context.RunScript("setInterval(() => { seen.push('x'); throw new Error('late'); }, 10); setTimeout(() => seen.push('y'), 10);");
        await Advance(10, "x,y");
        await Advance(10, "x,y,x");
        Assert.Equal("late", await reported.Task.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task Microtasks_run_between_two_timers()
    {
        _context.RunScript("for (const x of ['a', 'b']) setTimeout(() => { seen.push(x); queueMicrotask(() => seen.push(x + '1')); }, 5);");
        await Advance(5, "a,a1,b,b1");
    }

    [Fact]
    public async Task Odd_delays_count_as_none()
    {
        _context.RunScript("for (const d of [undefined, null, NaN, -5, Infinity, 2 ** 31, 'x', {}, true && '0']) setTimeout(() => seen.push(1), d);");
        await Advance(0, "1,1,1,1,1,1,1,1,1");
    }

    [Fact]
    public async Task A_typed_call_that_waits_for_a_timer_ends()
    {
        var task = _context.RunScriptAsync<int>("new Promise(r => setTimeout(r, 1000, 42))");
        Assert.False(task.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(42, await task.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public void Nothing_runs_after_the_end_of_the_context()
    {
        var messages = new List<string>();
        var context = _vm.CreateContext(new V8ContextOptions { WebApis = V8WebApis.Timers, TimeProvider = _clock, ConsoleSink = message => messages.Add(message.Text) });
        context.RunScript("setTimeout(() => console.log('late'), 10); setInterval(() => console.log('late'), 10);");
        context.Dispose();
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("2", _context.RunScript("1 + 1"));
        Assert.Empty(messages);
    }

    [Fact]
    public async Task One_that_does_not_end_runs_into_the_limit_and_the_next_runs()
    {
        using var vm = TestPlatform.Instance.CreateVm(new V8VmOptions { Timeout = TimeSpan.FromMilliseconds(200), WebApis = V8WebApis.Timers });
        using var context = vm.CreateContext();
        var last = Sandbox.Eventually(() => context.RunScriptAsync<int>("setTimeout(() => { for (;;); }); new Promise(r => setTimeout(r, 5, 7))"));
        Assert.Equal(7, await last.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public void The_clock_of_performance_is_the_options()
    {
        Assert.Equal("0", _context.RunScript("performance.now()"));
        _clock.Advance(TimeSpan.FromMilliseconds(1234.5));
        Assert.Equal("1234.5", _context.RunScript("performance.now()"));
        Assert.Equal("946684800000", _context.RunScript("performance.timeOrigin"));
    }

    [Fact]
    public void Marks_and_measures_by_that_clock()
    {
        _context.RunScript("performance.mark('a', { detail: { n: 1 } })");
        _clock.Advance(TimeSpan.FromMilliseconds(10));
        _context.RunScript("performance.mark('b'); performance.mark('early', { startTime: 2 }); performance.measure('ab', 'a', 'b'); performance.measure('all'); performance.measure('d', { start: 3, duration: 4, detail: 'x' })");
        Assert.Equal(
            "a:0:0,ab:0:10,all:0:10,early:2:0,d:3:4,b:10:0",
            _context.RunScript("performance.getEntries().map(e => [e.name, e.startTime, e.duration].join(':')).join()"));
        Assert.Equal("1,x,null,true", _context.RunScript("[performance.getEntriesByName('a')[0].detail.n, performance.getEntriesByName('d', 'measure')[0].detail, String(performance.getEntriesByName('b')[0].detail), performance.mark('m') instanceof PerformanceMark].join()"));
        Assert.Equal("2,0", _context.RunScript("performance.clearMarks('a'); performance.clearMarks('m'); performance.clearMeasures(); [performance.getEntriesByType('mark').length, performance.getEntriesByType('measure').length].join()"));
        Assert.Equal("SyntaxError,TypeError,TypeError", _context.RunScript("[() => performance.measure('x', 'none'), () => performance.measure('x', { start: 1, end: 2, duration: 1 }), () => performance.mark('x', { startTime: -1 })].map(f => { try { f(); } catch (e) { return e.name; } }).join()"));
    }

    [Fact]
    public async Task Ten_thousand_timers_from_several_threads()
    {
        using var vm = TestPlatform.Instance.CreateVm(new V8VmOptions { WebApis = V8WebApis.Timers });
        using var context = vm.CreateContext();
        context.RunScript("var left = 10000, done; var all = new Promise(r => done = r);");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 25; i++)
            {
                context.RunScript("for (let i = 0; i < 100; i++) { const x = setTimeout(() => { throw 1; }, 1); setTimeout(() => { if (--left === 0) done(left); }, i % 7); clearTimeout(x); }");
            }
        })));
        Assert.Equal(0, await context.RunScriptAsync<int>("all").WaitAsync(TimeSpan.FromSeconds(60)));
    }

    // A clock's timer takes no more than 49 days: what is thrown on the pool would end the process.
    [Theory]
    [InlineData("2 ** 32")]
    [InlineData("1e10")]
    [InlineData("2 ** 53 - 1")]
    public async Task A_signal_in_the_far_future_neither_comes_early_nor_holds_up_others(string milliseconds)
    {
        _context.RunScript($"AbortSignal.timeout({milliseconds}).onabort = () => seen.push('far');");
        for (var i = 1; i <= 3; i++)
        {
            _context.RunScript("setTimeout(() => seen.push('x'), 10);");
            await Advance(10, string.Join(',', Enumerable.Repeat("x", i)));
        }

        Assert.Equal(1, _context.Statistics.PendingTasks);
    }

    [Fact]
    public async Task A_signal_comes_after_more_than_a_clock_waits_at_once()
    {
        _context.RunScript("AbortSignal.timeout(60 * 86400 * 1000).onabort = () => seen.push('far');");
        foreach (var days in new[] { 20, 20, 19 })
        {
            await Advance(days * 86400e3, "");
        }

        await Advance(86400e3, "far");
    }

    [Theory]
    [InlineData("Infinity")]
    [InlineData("NaN")]
    [InlineData("-1")]
    [InlineData("2 ** 53")]
    public void A_signal_needs_a_time_that_exists(string milliseconds) =>
        Assert.Equal("TypeError", _context.RunScript($"try {{ AbortSignal.timeout({milliseconds}); 'none' }} catch (e) {{ e.name }}"));

    [Fact]
    public async Task Stopped_timers_are_forgotten_before_their_time()
    {
        var ran = new TaskCompletionSource<int>();
        using var queue = new V8Typed.WebApis.TaskQueue(_clock, ran.TrySetResult, tasks => tasks());
        queue.Start(0, 10);
        for (var i = 1; i < 10000; i++)
        {
            queue.Start(i, 1e9);
            queue.Stop(i);
        }

        Assert.InRange(queue.Kept, 1, 100);
        _clock.Advance(TimeSpan.FromMilliseconds(10));
        Assert.Equal(0, await ran.Task.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    // What is due runs on the pool, each as a call of its own.
    private async Task Advance(double milliseconds, string expected)
    {
        _clock.Advance(TimeSpan.FromMilliseconds(milliseconds));
        for (var i = 0; i < 500 && _context.RunScript("seen.join()") != expected; i++)
        {
            await Task.Delay(2);
        }

        await Task.Delay(5); // What should not run would by now.
        Assert.Equal(expected, _context.RunScript("seen.join()"));
    }
}
