namespace V8Typed.Tests.Interop;

/// <summary>Tokens that are canceled while a callback runs.</summary>
public sealed class CallbackTokenTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly ICallbacks _callbacks;

    public CallbackTokenTests() => _callbacks = _sandbox.Context.Get<ICallbacks>();

    public void Dispose()
    {
        Assert.Equal(5, _callbacks.CallInt(value => value + 1, 4));
        Assert.True(_sandbox.Context.Realm.Lane.IsEmpty);
        Assert.True(_sandbox.Context.Realm.CallbackLane!.IsEmpty);
        _sandbox.Dispose();
    }

    [Fact]
    public void A_token_is_that_of_the_outermost_call_and_ends_it()
    {
        using var source = new CancellationTokenSource();
        CancellationToken seen = default;
        var error = Assert.Throws<OperationCanceledException>(() => _callbacks.RunToken(
            "f => { f(); for (;;) {} }",
            token =>
            {
                seen = token;
                source.Cancel();
            },
            source.Token));
        Assert.Equal(source.Token, error.CancellationToken);
        Assert.Equal(source.Token, seen);
    }

    [Fact]
    public void A_callback_that_ends_because_of_the_token()
    {
        for (var i = 0; i < 50; i++)
        {
            using var source = new CancellationTokenSource();
            OperationCanceledException? mine = null;
            var error = Assert.Throws<OperationCanceledException>(() => _callbacks.RunToken(
                "f => { f(); }",
                token =>
                {
                    source.Cancel();
                    mine = Assert.Throws<OperationCanceledException>(token.ThrowIfCancellationRequested);
                    throw mine;
                },
                source.Token));
            Assert.Equal(source.Token, error.CancellationToken);
        }
    }

    [Fact]
    public void A_canceled_operation_that_is_none_of_the_calls_is_an_exception_like_any_other()
    {
        var mine = new OperationCanceledException("mine");
        Assert.Equal("AbortError: mine", _callbacks.Run("f => { try { f(); } catch (e) { return `${e}`; } }", () => throw mine));
        Assert.Same(mine, Assert.Throws<V8ScriptException>(() => _callbacks.Run("f => f()", () => throw mine)).InnerException);
    }
}
