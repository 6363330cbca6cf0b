using System.Collections.Concurrent;
using V8Typed.Tests.Interop;

namespace V8Typed.Tests.Engine;

public sealed class UnhandledRejectionTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly ConcurrentQueue<V8UnhandledRejectionEventArgs> _events = new();

    public UnhandledRejectionTests() => Context.UnhandledRejection += (sender, args) =>
    {
        Assert.Same(Context, sender);
        _events.Enqueue(args);
    };

    private V8Context Context => _sandbox.Context;

    public void Dispose()
    {
        // Those of a flood may still come.
        Assert.True(SpinWait.SpinUntil(
            () =>
            {
                foreach (var args in _events)
                {
                    args.Exception.ThrownValue.Dispose();
                }

                return Context.Statistics.LiveHandles == 0;
            },
            TimeSpan.FromSeconds(60)));
        _sandbox.AssertWorks();
        _sandbox.Dispose();
    }

    [Fact]
    public void It_has_the_exception_that_a_call_would_have_thrown()
    {
        _sandbox.Run("var p = (async () => { await null;\n  null.x; })(); 1", "late.js");
        var args = Assert.Single(_events);
        Assert.False(args.IsHandled);
        Assert.Equal(("TypeError", "late.js", 2), (args.Exception.ErrorName, args.Exception.ScriptName, args.Exception.Line));
        Assert.StartsWith("late.js:2\n      null.x;", args.Exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'text'", JsValueKind.String, "text")]
    [InlineData("", JsValueKind.Undefined, "undefined")]
    [InlineData("null", JsValueKind.Null, "null")]
    [InlineData("{ a: 1 }", JsValueKind.Object, "[object Object]")]
    [InlineData("Symbol('s')", JsValueKind.Symbol, "Symbol(s)")]
    [InlineData("new Proxy({}, { get() { throw 1; } })", JsValueKind.Object, "[object that cannot be converted to a string]")]
    [InlineData("-0", JsValueKind.Number, "0")]
    [InlineData("12n", JsValueKind.BigInt, "12")]
    public void It_need_not_be_an_error(string value, JsValueKind kind, string text)
    {
        _sandbox.Run($"Promise.reject({value}); 1");
        var exception = Assert.Single(_events).Exception;
        Assert.Equal((null, text, kind), (exception.ErrorName, exception.ErrorMessage, exception.ThrownValue.Kind));
    }

    [Theory]
    [InlineData("Promise.reject(1).catch(() => {})")]
    [InlineData("var p = Promise.reject(1); Promise.resolve().then(() => p.catch(() => {}))")]
    [InlineData("(async () => { try { await Promise.reject(1); } catch { } })()")]
    [InlineData("Promise.allSettled([Promise.reject(1)])")]
    public void One_that_is_handled_by_the_end_of_the_call_is_not_told_of(string script)
    {
        _sandbox.Run(script + "; 1");
        Assert.Empty(_events);
    }

    [Fact]
    public async Task A_task_is_a_handler()
    {
        var promises = Context.Get<IPromises>();
        await Assert.ThrowsAsync<V8ScriptException>(() => promises.Rejected("'x'"));
        await Assert.ThrowsAsync<V8ScriptException>(() => Context.RunScriptAsync<int>("Promise.reject('x')"));
        var later = promises.LaterInt();
        promises.FailWith("'x'");
        await Assert.ThrowsAsync<V8ScriptException>(() => later);
        Assert.Empty(_events);
    }

    [Fact]
    public void One_that_is_handled_later_says_so_and_is_not_told_of_again()
    {
        _sandbox.Run("var p = Promise.reject(new Error('x')); 1");
        var args = Assert.Single(_events);
        Assert.False(args.IsHandled);
        _sandbox.Run("var q = p.catch(() => {}); 1");
        Assert.True(args.IsHandled);
        _sandbox.Run("p.then(() => {}); 1"); // Another promise, which is rejected in turn.
        Assert.Equal(2, _events.Count);
        Assert.False(_events.Last().IsHandled);
    }

    [Fact]
    public void It_comes_once_the_VM_is_free()
    {
        var isFree = false;
        Context.UnhandledRejection += (_, _) => isFree = Task.Run(() => Context.RunScript("6 * 7")).Wait(TimeSpan.FromSeconds(30));
        _sandbox.Run("Promise.reject(1); 1");
        Assert.True(isFree);
    }

    [Fact]
    public void A_handler_may_call_and_may_throw()
    {
        string? answer = null;
        Context.UnhandledRejection += (_, _) => throw new InvalidOperationException();
        Context.UnhandledRejection += (_, args) => answer = args.Exception.ErrorMessage == "1" ? _sandbox.Run("Promise.reject(2); 'called'") : answer;
        _sandbox.Run("Promise.reject(1); 1");
        Assert.Equal("called", answer);
        Assert.Equal(2, _events.Count);
    }

    [Fact]
    public void Without_handlers_nothing_is_kept()
    {
        void Handler(object? sender, V8UnhandledRejectionEventArgs args) => throw new InvalidOperationException("Removed.");
        using var context = _sandbox.Vm.CreateContext();
        context.UnhandledRejection += Handler;
        context.UnhandledRejection -= Handler;
        context.RunScript("Promise.reject(1); 1");
        context.Dispose();
        context.UnhandledRejection -= Handler;
        Assert.Throws<ObjectDisposedException>(() => context.UnhandledRejection += Handler);
    }

    [Fact]
    public void An_error_whose_getters_reject_in_turn_has_an_end()
    {
        _sandbox.Run(
            """
            let left = 5;
            class Chain extends Error { get message() { if (left-- > 0) Promise.reject(new Chain()); return "again"; } }
            Promise.reject(new Chain());
            1;
            """);
        Assert.Equal("again", _events.First().Exception.ErrorMessage);
        Assert.True(SpinWait.SpinUntil(() => _events.Count == 6, TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public void An_interrupted_script_that_rejects_without_end_is_contained()
    {
        // An interrupt that hits while an error is taken apart may leave it behind: not with the fixture's counts.
        using var vm = TestPlatform.Instance.CreateVm();
        using var context = vm.CreateContext();
        var events = new ConcurrentQueue<V8UnhandledRejectionEventArgs>();
        context.UnhandledRejection += (_, args) => events.Enqueue(args);
        using var source = new CancellationTokenSource(50);
        Assert.ThrowsAny<OperationCanceledException>(() =>
            context.RunScript("for (;;) Promise.reject(new Error('flood'));", cancellationToken: source.Token));
        Assert.Equal("2", context.RunScript("1 + 1"));
        context.RunScript("Promise.reject(1); 1");
        Assert.True(SpinWait.SpinUntil(() => events.Any(args => args.Exception.ErrorMessage == "1"), TimeSpan.FromSeconds(60)));
    }

    [Fact]
    public void Calls_that_were_ended_take_no_room_from_the_next()
    {
        CancellationTokenSource? source = null;
        using var vm = TestPlatform.Instance.CreateVm();
        using var context = vm.CreateContext(new V8ContextOptions { ConsoleSink = _ => source!.Cancel() });
        var events = new ConcurrentQueue<V8UnhandledRejectionEventArgs>();
        context.UnhandledRejection += (_, args) => events.Enqueue(args);
        for (var i = 0; i < 8; i++)
        {
            using (source = new CancellationTokenSource())
            {
                Assert.ThrowsAny<OperationCanceledException>(() => context.RunScript(
                    "for (let i = 0; i < 1100; i++) Promise.reject(i); console.log(''); for (;;);", cancellationToken: source.Token));
            }

            context.RunScript($"Promise.reject('next {i}'); 1");
            Assert.Single(events, args => args.Exception.ErrorMessage == $"next {i}");
        }

        // Those of the last flood may be on their way, on a thread of the pool.
        Assert.True(SpinWait.SpinUntil(() => events.Count == 8008, TimeSpan.FromSeconds(60)), $"{events.Count}");
    }

    [Fact]
    public void A_handler_that_is_attached_while_another_promise_is_asked_for_its_value_counts()
    {
        _sandbox.Run(
            """
            const first = Promise.reject('handled in the end'), second = Promise.reject();
            Object.defineProperty(second, 'constructor', { get() { first.catch(() => {}); return Promise; } });
            1;
            """);
        Assert.Equal("undefined", Assert.Single(_events).Exception.ErrorMessage);
    }

    [Fact]
    public void Poisoned_prototypes_do_no_harm()
    {
        _sandbox.Run(
            """
            Promise.prototype.then = () => { throw new Error("then"); };
            Map.prototype.set = WeakMap.prototype.set = Map.prototype.forEach = () => { throw new Error("map"); };
            Object.defineProperty(Promise.prototype, "constructor", { get() { throw new Error("constructor"); } });
            """);
        _sandbox.Run("Promise.reject(new Error('x')); Promise.reject(Symbol('y')); 1");
        Assert.Equal(["x", "undefined"], _events.Select(args => args.Exception.ErrorMessage));
    }
}
