namespace V8Typed.Tests.Interop;

/// <summary>A default that JavaScript could not be given is fine for as long as it is left out.</summary>
public sealed class OutOfRangeDefaultTests
{
    [Fact]
    public void What_is_left_out_is_not_refused()
    {
        using var sandbox = new Sandbox();
        var scalars = sandbox.Context.Get<IScalars>();
        sandbox.Run("scalars.show = (...a) => a.join();");
        Assert.Equal("1", scalars.ShowWideDefaults(1));
        Assert.Equal("1,2", scalars.ShowWideDefaults(1, 2));
        Assert.Equal("1,2,0", scalars.ShowWideDefaults(1, 2, Widest.Zero));
        Assert.Equal("1,2,0,first", scalars.ShowWideDefaults(1, 2, Widest.Zero, Named.First));

        // Those before one that is sent are sent too.
        var exception = Assert.Throws<OverflowException>(() => scalars.ShowWideDefaults(1, d: Named.First));
        Assert.Contains("[JsBigInt]", exception.Message, StringComparison.Ordinal);
        exception = Assert.Throws<OverflowException>(() => scalars.ShowWideDefaults(1, 2, d: Named.First));
        Assert.DoesNotContain("[JsBigInt]", exception.Message, StringComparison.Ordinal);
        Assert.Contains("[JsName]", exception.Message, StringComparison.Ordinal);
        sandbox.AssertWorks();
    }
}
