using V8Typed.Tests;

namespace V8Typed.Integration.Tests;

/// <summary>A minute of <c>bench -- soak</c>: a pool under all that scripts and callers do wrong. docs/benchmarks.md shows ten.</summary>
public sealed class SoakTests
{
    [Fact]
    public void A_minute_of_good_and_bad_calls_loses_nothing()
    {
        var run = ChildProcess.Run("dotnet", AppContext.BaseDirectory, Path.Combine(AppContext.BaseDirectory, "V8Typed.Benchmarks.dll"), "soak", "--seconds", "60");

        run.Succeeded();
        Assert.DoesNotContain(run.Lines, line => line.EndsWith("miss", StringComparison.Ordinal));
        Assert.Equal(7, run.Lines.Count(line => line.EndsWith(" ok", StringComparison.Ordinal)));
    }
}
