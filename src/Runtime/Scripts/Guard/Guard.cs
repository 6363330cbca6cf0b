using Acornima;

namespace V8Typed.Scripts;

/// <summary>
/// Makes a classic script catch what its top-level code throws. The engine's native code reads a property of an uncaught thrown value
/// and ends the process when the value answers badly (<c>throw { hostException: 5 }</c>, a revoked Proxy), so nothing that a script
/// made may leave it uncaught: the inserted guards throw a safe <c>Error</c> in its place.
/// </summary>
/// <remarks>
/// <para>
/// Text is only ever inserted, never a line break before the original's end, and the script keeps its meaning: declarations stay at
/// the top level, the completion value and the strictness stay, and so do lines (<see cref="GuardedSource"/> maps columns).
/// </para>
/// <para>Not contained, that is, run as written or partly so:</para>
/// <list type="bullet">
/// <item>text beyond <see cref="MaxLength"/>;</item>
/// <item>syntax that the engine knows and the parser does not.</item>
/// </list>
/// <para>Differences that remain visible to a script:</para>
/// <list type="bullet">
/// <item><c>toString()</c> of a function with a <c>throw</c> statement shows the inserted call, and <c>e.stack</c> shows guarded
/// columns and the frames of inserted arrows;</item>
/// <item>a variable of a <c>let</c> pattern that a function in its own declaration mentions is undefined, not an error, when read before
/// the pattern is through, or after it threw;</item>
/// <item><c>5; let a; var b = eval('1')</c> (a script that ends with statements without a value, mentions <c>eval</c> or a guard's
/// name, and has a value from before a declaration) has the value undefined.</item>
/// </list>
/// </remarks>
internal static class Guard
{
    /// <summary>Longer texts run as they are: parsing them would cost a large part of a second.</summary>
    public const int MaxLength = 4 * 1024 * 1024;

    /// <summary>
    /// Beyond it <c>throw</c> statements are left alone. They are rewritten only so that a thrown non-error's position is known,
    /// which libraries, the large scripts, do not need.
    /// </summary>
    public const int MaxLengthForThrows = 64 * 1024;

    public static GuardedSource Apply(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.Length > MaxLength)
        {
            return GuardedSource.Unchanged(source);
        }

        if (FastGuard.Covers(source))
        {
            return FastGuard.Apply(source);
        }

        try
        {
            return DeepStack.Run(static text => Parse(text), source);
        }
        catch (InsufficientExecutionStackException)
        {
            // Nested deeper than the engine's own parser can go: it reports that.
            return GuardedSource.Unchanged(source);
        }
        catch (ParseErrorException)
        {
            // The engine reports the error in its own words, at the original position.
            return GuardedSource.Unchanged(source);
        }
    }

    private static GuardedSource Parse(string source)
    {
        var mentionsNames = source.Contains(GuardNames.Guard, StringComparison.Ordinal)
            || source.Contains(GuardNames.Throw, StringComparison.Ordinal);

        // Inside functions a local variable can hide the name; at the top level it cannot (see GuardNames). So a script that mentions
        // the names keeps its throw statements and is guarded all the same: else mentioning them would be a way out.
        var wrapsThrows = !mentionsNames && source.Length <= MaxLengthForThrows;

        var edits = new GuardEdits();
        var script = ScriptReader.Read(source, wrapsThrows ? edits : null);

        // In a nested block a direct eval sees variables, and a variable can hide the guard: only whole statements are guarded then.
        var mayGuardInsideBlocks = !mentionsNames && !source.Contains("eval", StringComparison.Ordinal);
        new TopLevelGuard(script, edits, mayGuardInsideBlocks).Run();
        return edits.IsEmpty ? GuardedSource.Unchanged(source) : edits.Build(source);
    }
}
