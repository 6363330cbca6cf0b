namespace V8Typed.Tests;

/// <summary>Runs a scenario of V8Typed.Runtime.ChildHost.</summary>
internal static class Child
{
    public static ChildResult Run(params IEnumerable<string> arguments) =>
        ChildProcess.Run("dotnet", AppContext.BaseDirectory, [Path.Combine(AppContext.BaseDirectory, "V8Typed.Runtime.ChildHost.dll"), .. arguments]);

    /// <summary>The scenario prints exactly these lines, and the process ends well.</summary>
    public static void Prints(string expected, params IEnumerable<string> arguments)
    {
        var result = Run(arguments);
        result.Succeeded();
        Assert.Equal(expected.ReplaceLineEndings("\n") + "\nend", string.Join('\n', result.Lines));
    }
}
