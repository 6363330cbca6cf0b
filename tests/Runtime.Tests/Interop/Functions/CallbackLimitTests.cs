namespace V8Typed.Tests.Interop;

/// <summary>Time limits that hit while a callback runs.</summary>
public sealed class CallbackLimitTests : IDisposable
{
    private readonly Sandbox _sandbox = new(new V8VmOptions { Timeout = TimeSpan.FromMilliseconds(200) });
    private readonly ICallbacks _callbacks;

    public CallbackLimitTests() => _callbacks = _sandbox.Context.Get<ICallbacks>();

    public void Dispose()
    {
        Assert.Equal(5, Sandbox.Eventually(() => _callbacks.CallInt(value => value + 1, 4)));
        Assert.True(_sandbox.Context.Realm.Lane.IsEmpty);
        Assert.True(_sandbox.Context.Realm.CallbackLane!.IsEmpty);
        _sandbox.Dispose();
    }

    [Fact]
    public void A_limit_hits_when_the_callback_returns()
    {
        var ran = false;
        Assert.Throws<V8TimeoutException>(() => _callbacks.RunText(
            "f => { try { f(''); } catch {} globalThis.after = true; return ''; }",
            text =>
            {
                WaitForTheLimit();
                ran = true;
                return text;
            }));
        Assert.True(ran);
        Assert.Equal("undefined", Sandbox.Eventually(() => _sandbox.Run("typeof after")));
    }

    [Fact]
    public void A_call_nested_in_a_callback_does_not_begin_after_the_limit()
    {
        Exception? nested = null;
        Assert.Throws<V8TimeoutException>(() => _callbacks.CallInt(
            value =>
            {
                WaitForTheLimit();
                nested = Record.Exception(() => _callbacks.CallInt(inner => inner, value));
                return value;
            },
            1));
        Assert.IsType<V8TimeoutException>(nested);
    }

    [Fact]
    public void Script_that_does_not_end_inside_a_callback_inside_script()
    {
        Exception? nested = null;
        Assert.Throws<V8TimeoutException>(() => _callbacks.Run(
            "f => { try { f(); } catch {} for (;;) {} }",
            () => nested = Record.Exception(() => _callbacks.Run("f => { for (;;) {} }", () => { }))));
        Assert.IsType<V8TimeoutException>(nested);
    }

    [Fact]
    public void The_exception_of_a_callback_gives_way_to_the_limit()
    {
        Assert.Throws<V8TimeoutException>(() => _callbacks.CallInt(
            _ =>
            {
                WaitForTheLimit();
                throw new InvalidTimeZoneException("mine");
            },
            1));
    }

    private void WaitForTheLimit()
    {
        while (_sandbox.Vm.Gate.InterruptException() is null)
        {
            Thread.Sleep(1);
        }
    }
}
