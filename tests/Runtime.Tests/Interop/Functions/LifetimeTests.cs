using System.Runtime.CompilerServices;

namespace V8Typed.Tests.Interop;

/// <summary>How long each side holds functions of the other, and what the counts say.</summary>
public sealed class LifetimeTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly ICallbacks _callbacks;
    private readonly IFunctions _functions;

    public LifetimeTests()
    {
        _callbacks = _sandbox.Context.Get<ICallbacks>();
        _functions = _sandbox.Context.Get<IFunctions>();
    }

    private V8ContextStatistics Statistics => _sandbox.Context.Statistics;

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Script_holds_a_callback_as_long_as_it_can_reach_it()
    {
        Assert.Equal(0, Statistics.LiveCallbacks);
        var target = Keep();
        Assert.Equal(1, Statistics.LiveCallbacks);
        Collect();
        Assert.True(target.IsAlive);
        _callbacks.CallKept();
        Assert.Equal(1, _sandbox.Vm.Statistics.LiveCallbacks);

        _callbacks.Keep(null);
        Collect();
        Assert.Equal(0, Statistics.LiveCallbacks);
        Assert.Equal(0, _sandbox.Vm.Statistics.LiveCallbacks);
        Assert.False(target.IsAlive);
    }

    [Fact]
    public void Many_callbacks_are_let_go_of_without_being_asked()
    {
        var most = 0;
        for (var i = 0; i < 20_000; i++)
        {
            Assert.Equal(i + 1, _functions.CallInts((a, b) => a + b + i - i, i, 1));
            most = Math.Max(most, Statistics.LiveCallbacks);
            if (i % 1000 == 0)
            {
                _sandbox.Run("var garbage = []; for (let i = 0; i < 100000; i++) garbage.push({}); garbage = undefined");
            }
        }

        Assert.True(most < 15_000, $"{most} were held at once.");
    }

    [Fact]
    public void Delegates_that_nobody_holds_are_given_back_with_the_next_call()
    {
        Make(100);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.Equal(0, Statistics.LiveHandles);
        Assert.Equal("2", _sandbox.Run("1 + 1"));
        Assert.Equal(0, _sandbox.Context.Realm.Kernel.Counts().References);
    }

    [Fact]
    public void A_function_that_goes_out_and_back_while_it_is_given_up()
    {
        for (var i = 0; i < 1000; i++)
        {
            var add = _functions.MakeInts("globalThis.add ??= (a, b) => a + b");
            var again = _functions.Echo(add);
            Assert.Same(add, again);
            JsFunction.Of(add)!.Dispose();
            JsFunction.Of(again)!.Dispose();
        }

        Assert.Equal(0, Statistics.LiveHandles);
    }

    [Fact]
    public void What_failed_calls_had_on_their_way_is_let_go_of()
    {
        for (var i = 0; i < 1000; i++)
        {
            // Held by the kernel already when the result turns out to be wrong.
            Assert.Throws<V8TypeException>(() => _functions.MakePair("[() => 1, 5]"));
            Assert.Throws<OverflowException>(() => _functions.CallLong(_ => { }, long.MaxValue));
        }

        Assert.InRange(_sandbox.Context.Realm.Kernel.Counts().References, 0, 200);
        Assert.InRange(Statistics.LiveCallbacks, 0, 200);
        Collect();
        Assert.Equal(0, _sandbox.Context.Realm.Kernel.Counts().References);
    }

    [Fact]
    public void A_function_of_a_context_that_is_gone()
    {
        Func<int, int, int> add;
        using (var context = _sandbox.Vm.CreateContext())
        {
            add = context.Get<IFunctions>().MakeInts("(a, b) => a + b");
            Assert.Equal(3, add(1, 2));
            Assert.Equal(1, _sandbox.Vm.Statistics.LiveHandles);
        }

        Assert.Throws<ObjectDisposedException>(() => add(1, 2));
        Assert.Equal(0, _sandbox.Vm.Statistics.LiveHandles);
        JsFunction.Of(add)!.Dispose();
        JsFunction.Of(add)!.Dispose();
    }

    [Fact]
    public void A_function_of_one_context_in_another()
    {
        using var other = _sandbox.Vm.CreateContext();
        var functions = other.Get<IFunctions>();
        var add = functions.MakeInts("(a, b) => a + b");
        Assert.Same(add, _functions.Echo(add)); // There it is a callback like any other.
        Assert.Equal(5, _functions.CallInts(add, 2, 3));
        JsFunction.Of(add)!.Dispose();
    }

    private void Collect()
    {
        _sandbox.Vm.CollectGarbage();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference Keep()
    {
        var target = new object();
        _callbacks.Keep(() => target.ToString());
        return new WeakReference(target);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Make(int count)
    {
        var functions = Enumerable.Range(0, count).Select(_ => _functions.MakeInts("(a, b) => a + b")).ToArray();
        Assert.Equal(count, Statistics.LiveHandles);
        Assert.Equal(count, _sandbox.Context.Realm.Kernel.Counts().References);
        GC.KeepAlive(functions);
    }
}
