using V8Typed.Tests;
using Xunit;

namespace V8Typed.Integration.Tests;

public sealed class HelloTests
{
    /// <summary>What the program prints, however it was built and wherever it runs.</summary>
    internal static readonly string[] Expected =
    [
        "hola mundo",
        "RunScript: hola mundo",
        "first VM:  foo is object",
        "second VM: foo is undefined",
        "first context:  greeting is hola",
        "second context: greeting is mundo",
    ];

    [Fact]
    public void Prints_what_it_shows() =>
        Assert.Equal(Expected, ChildProcess.Run("dotnet", Path.GetTempPath(), Path.Combine(AppContext.BaseDirectory, "Hello.dll")).Succeeded().Lines);
}
