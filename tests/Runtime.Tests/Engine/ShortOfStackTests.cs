namespace V8Typed.Tests.Engine;

/// <summary>What the engine refuses inside a callback, for want of stack, is told in exceptions of ours.</summary>
public sealed class ShortOfStackTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Setting_up_and_growing_fail_cleanly(bool grows)
    {
        var failures = new List<Exception>();
        V8Vm? vm = null;
        Tests.Interop.IScalars? scalars = null;
        var length = 1 << 15;
        using var sandbox = new Sandbox(console: _ =>
        {
            var failure = Record.Exception(() =>
            {
                if (grows)
                {
                    scalars!.Count(new int[length *= 2]);
                }
                else
                {
                    vm!.CreateContext().Dispose();
                }
            });
            if (failure is not null)
            {
                failures.Add(failure);
            }
        });
        vm = sandbox.Vm;
        scalars = sandbox.Context.Get<Tests.Interop.IScalars>();
        sandbox.Run("var calls = 0; (function f() { try { f(); } catch { } if (calls++ < 5) console.log('short of stack'); })()");
        Assert.All(failures, failure => Assert.IsAssignableFrom<V8Exception>(failure));
        Assert.Equal(1, vm.Statistics.Contexts);
        failures.OfType<V8ScriptException>().ToList().ForEach(failure => failure.ThrownValue.Dispose());
        sandbox.AssertWorks();
    }
}
