namespace V8Typed.Tests.Engine;

/// <summary>A single built-in function can take very long, too: what docs/security.md says of limits holds inside of them.</summary>
public sealed class LongBuiltInTests
{
    [Theory]
    [InlineData("/(a+)+$/.test('a'.repeat(60) + 'b')")]
    [InlineData("Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)")]
    [InlineData("(3n ** 3000000n).toString().length")]
    [InlineData("[].indexOf.call(new Proxy({}, { get: (_, name) => name === 'length' ? 2 ** 50 : 0, has: () => true }), 1)")]
    [InlineData("JSON.stringify((function make(n) { return n ? { a: make(n - 1), b: make(n - 1) } : { get x() { return 1; } }; })(30))")]
    [InlineData("[3, 1, 2].sort(function compare() { for (;;); })")]
    [InlineData("'x'.replace(/x/, function () { for (;;); })")]
    [InlineData("Reflect.ownKeys(new Proxy({}, { ownKeys() { for (;;); } }))")]
    [InlineData("new Promise(function forever(resolve) { queueMicrotaskLike().then(forever); }); function queueMicrotaskLike() { return Promise.resolve(); } (async () => { for (;;) await 0; })()")]
    [InlineData("eval('for (;;);')")]
    [InlineData("new Function('for (;;);')()")]
    public void A_limit_ends_it(string script)
    {
        using var sandbox = new Sandbox(new V8VmOptions { Timeout = TimeSpan.FromMilliseconds(200) });
        Assert.Throws<V8TimeoutException>(() => sandbox.Run(script));
        Assert.Equal("2", Sandbox.Eventually(() => sandbox.Run("1 + 1")));
    }

    /// <summary>V8 looks for interrupts neither in the loop nor in what it calls. Only the end of the process ends it; a pool works on without the VM.</summary>
    [Fact]
    public void One_that_runs_no_script_goes_on_until_the_process_ends()
    {
        var result = Child.Run("unstoppable");
        Assert.NotEqual(0, result.ExitCode);
        Assert.Equal(["the pool goes on: 2", "it has ended: False"], result.Lines);
    }
}
