using System.Reflection;
using System.Runtime.ExceptionServices;
using CsCheck;

namespace V8Typed.Tests.Properties;

/// <summary>
/// Random values of composed types survive C# -> JavaScript -> C# and JavaScript -> C# -> JavaScript exactly. A failure prints the seed, and
/// the smallest value that was found to fail.
/// </summary>
/// <remarks>The types are those of <see cref="IFamily"/>: 50 of them, 250 values each way, so 25,000 in a run.</remarks>
public sealed class RoundTripTests : IDisposable
{
    private const int Cases = 250;

    private readonly Sandbox _sandbox = new();

    public static TheoryData<string> Types => [.. typeof(IFamily).GetInterfaces().Select(round => round.GetGenericArguments()[0].ToString()).Order(StringComparer.Ordinal)];

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void There_are_enough_cases() => Assert.True(typeof(IFamily).GetInterfaces().Length * 2 * Cases >= 20_000);

    [Theory]
    [MemberData(nameof(Types))]
    public void From_C_sharp(string type)
    {
        var (round, of) = Find(type);
        var echo = _sandbox.Context.Get<IEcho>();
        var copy = _sandbox.Context.Get<ICopy>();
        var method = round.GetMethod(nameof(IRound<int>.Round))!;
        new Values(echo.Things).Of(of).Sample(
            value =>
            {
                AssertSame(value, Invoke(method, echo, value));
                AssertSame(value, Invoke(method, copy, value));
            },
            iter: Cases,
            threads: 1,
            print: value => Print.Of(value));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void From_JavaScript(string type)
    {
        var (round, of) = Find(type);
        var echo = _sandbox.Context.Get<IEcho>();
        echo.Describe(of.ToJson());
        var value = round.GetProperty(nameof(IRound<int>.Value))!;
        Gen.Int.Sample(
            seed =>
            {
                echo.Seed(seed);
                Invoke(value.SetMethod!, echo, Invoke(value.GetMethod!, echo));
            },
            iter: Cases,
            threads: 1);
    }

    private static (Type Round, Description Of) Find(string type)
    {
        var round = typeof(IFamily).GetInterfaces().Single(candidate => candidate.GetGenericArguments()[0].ToString() == type);
        return (round, Description.Of(round.GetGenericArguments()[0]));
    }

    private static void AssertSame(object? expected, object? actual)
    {
        if (Same.Difference(expected, actual) is { } difference)
        {
            Assert.Fail("It came back changed: " + difference);
        }
    }

    private static object? Invoke(MethodInfo method, object target, params object?[] arguments)
    {
        try
        {
            return method.Invoke(target, arguments);
        }
        catch (TargetInvocationException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
    }
}
