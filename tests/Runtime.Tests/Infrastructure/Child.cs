namespace V8Typed.Tests;

/// <summary>Runs a scenario of V8Typed.Runtime.ChildHost.</summary>
internal static class Child
{
    public static ChildResult Run(params IEnumerable<string> arguments) =>
        ChildProcess.Run("dotnet", AppContext.BaseDirectory, [Path.Combine(AppContext.BaseDirectory, "V8Typed.Runtime.ChildHost.dll"), .. arguments]);

    /// <summary>
    /// The same, where the engine itself was seen to end the process now and then on a busy machine (docs/limits.md, Memory): once in three
    /// times it must go well. What the scenario prints is held against the expectation each time that the process ended by itself.
    /// </summary>
    public static void PrintsUnlessTheEngineFails(string expected, params IReadOnlyList<string> arguments)
    {
        const int Aborted = 134;
        const int SegmentationFault = 139;
        var result = Run(arguments);
        for (var attempt = 1; attempt < 3 && result.ExitCode is (Aborted or SegmentationFault); attempt++)
        {
            result = Run(arguments);
        }

        Check(expected, result);
    }

    /// <summary>The scenario prints exactly these lines, and the process ends well.</summary>
    public static void Prints(string expected, params IEnumerable<string> arguments)
    {
        Check(expected, Run(arguments));
    }

    private static void Check(string expected, ChildResult result)
    {
        result.Succeeded();
        Assert.Equal(expected.ReplaceLineEndings("\n") + "\nend", string.Join('\n', result.Lines));
    }
}
