namespace V8Typed.Tests.Interop;

/// <summary>Callbacks that dispose of what calls them.</summary>
public sealed class DisposalTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void The_context()
    {
        var context = _sandbox.Vm.CreateContext();
        var callbacks = context.Get<ICallbacks>();
        var text = callbacks.RunText(
            "f => f('a') + f('b')",
            value =>
            {
                context.Dispose();
                Assert.Throws<ObjectDisposedException>(() => callbacks.CallInt(x => x, 1));
                return value + context.IsAlive;
            });
        Assert.Equal("aFalsebFalse", text); // At the end of the outermost call.
        Assert.Throws<ObjectDisposedException>(() => callbacks.CallInt(value => value, 1));
        Assert.Equal(1, _sandbox.Vm.Statistics.Contexts);
    }

    [Fact]
    public void The_VM()
    {
        using var vm = TestPlatform.Instance.CreateVm();
        var callbacks = vm.CreateContext().Get<ICallbacks>();
        callbacks.CallInt(value => callbacks.CallInt(inner => { vm.Dispose(); return inner; }, value), 1);
        Assert.False(vm.IsAlive);
        Assert.Throws<ObjectDisposedException>(() => callbacks.CallInt(value => value, 1));
    }

    [Fact]
    public void Another_context_whose_function_is_running()
    {
        var other = _sandbox.Vm.CreateContext();
        var inner = other.Get<ICallbacks>();
        var outer = _sandbox.Context.Get<ICallbacks>();
        Assert.Equal(6, outer.CallInt(
            value => inner.CallInt(
                deeper =>
                {
                    other.Dispose();
                    return outer.CallInt(deepest => deepest + 1, deeper + 1);
                },
                value + 1),
            3));
        Assert.Throws<ObjectDisposedException>(() => inner.CallInt(value => value, 1));
    }

    [Fact]
    public void From_another_thread_while_a_callback_runs()
    {
        var context = _sandbox.Vm.CreateContext();
        var callbacks = context.Get<ICallbacks>();
        Thread? other = null;
        var text = callbacks.RunText(
            "f => f('a') + f('b')",
            value =>
            {
                if (other is null)
                {
                    other = new Thread(context.Dispose);
                    other.Start();
                    while (context.IsAlive)
                    {
                        Thread.Yield();
                    }
                }

                return value;
            });
        other!.Join();
        Assert.Equal("ab", text);
        Assert.Throws<ObjectDisposedException>(() => callbacks.CallInt(value => value, 1));
    }

    [Fact]
    public void Collecting_garbage_in_a_callback()
    {
        var callbacks = _sandbox.Context.Get<ICallbacks>();
        Assert.Equal("a!b!", callbacks.RunText(
            "f => f('a') + f('b')",
            value =>
            {
                _sandbox.Vm.CollectGarbage();
                GC.Collect();
                GC.WaitForPendingFinalizers();
                _ = _sandbox.Vm.Statistics;
                return value + "!";
            }));
    }
}
