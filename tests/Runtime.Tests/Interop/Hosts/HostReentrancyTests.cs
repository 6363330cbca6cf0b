namespace V8Typed.Tests.Interop.Hosts;

/// <summary>Members that call script, dispose of the context, or give and take much.</summary>
public sealed class HostReentrancyTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public HostReentrancyTests() => _sandbox.Expose("loop", new Loop(_sandbox.Context));

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Script_and_members_call_each_other_to_any_depth() => Assert.Equal("50", _sandbox.Run("loop.down(50)"));

    [Fact]
    public void A_member_that_is_called_while_arguments_are_written_leaves_them_alone()
    {
        _sandbox.Expose("order", new Order());

        // The getter runs between the writing of the name and that of the total.
        Assert.Equal(
            """{"name":"n1","total":0}""",
            _sandbox.Run("JSON.stringify(order.summarize({ name: 'n1', get total() { return loop.run('loop.sum(loop.many(3))') === '3' ? 5 : 6; } }))"));
    }

    [Fact]
    public void Results_and_arguments_larger_than_the_lane()
    {
        Assert.Equal("100000", _sandbox.Run("loop.large(100000).length"));
        Assert.Equal("40000,39999,799980000", _sandbox.Run("(() => { const many = loop.many(40000); return [many.length, many[39999].quantity, loop.sum(many)].join(); })()"));
    }

    [Fact]
    public void A_member_may_dispose_of_the_context()
    {
        Assert.Equal("done", _sandbox.Run("loop.dispose(); 'done'"));

        Assert.Throws<ObjectDisposedException>(() => _sandbox.Run("1"));
        Assert.False(_sandbox.Context.IsAlive);
    }

    [Fact]
    public void Promises_of_a_disposed_context_tell_nobody()
    {
        var source = new TaskCompletionSource<string>();
        _sandbox.Expose("late", new Late(source.Task));
        _sandbox.Run("late.wait().then(() => loop.run('never'))");
        _sandbox.Context.Dispose();

        source.SetResult("too late");

        Assert.False(_sandbox.Context.IsAlive);
    }

    [Fact]
    public async Task Calls_from_many_threads_take_turns()
    {
        var total = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
            Enumerable.Range(0, 50).Sum(i => int.Parse(_sandbox.Run("loop.sum(loop.many(5))"), System.Globalization.CultureInfo.InvariantCulture)))));

        Assert.Equal(8 * 50 * 10, total.Sum());
    }
}
