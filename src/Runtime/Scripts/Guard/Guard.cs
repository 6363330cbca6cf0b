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
/// <para>
/// What is not contained is said by <see cref="GuardedSource.Gap"/>. Besides, the engine itself throws when a script declares a name
/// twice, before the first statement; that error is safe as long as the <c>Error</c> prototypes have a <c>hostException</c> of their
/// own that cannot be changed, which the context sees to.
/// </para>
/// <para>Differences that remain visible to a script:</para>
/// <list type="bullet">
/// <item><c>toString()</c> of a function with a <c>throw</c> statement shows the inserted call, and <c>e.stack</c> shows guarded
/// columns and the frames of inserted arrows;</item>
/// <item>a variable of a <c>let</c> pattern that a function in its own declaration mentions is undefined, not an error, when read before
/// the pattern is through, or after it threw, and the engine words the error of a wrong initializer differently;</item>
/// <item>the position of a direct <c>eval</c> in an initializer is the end of its name;</item>
/// <item><c>5; let a; var b = eval('1')</c> (a script that ends with statements without a value, mentions <c>eval</c> or a guard's
/// name, and has a value from before a declaration) has the value undefined.</item>
/// </list>
/// </remarks>
internal static class Guard
{
    /// <summary>Longer texts run as they are: parsing them would cost a large part of a second.</summary>
    public const int MaxLength = 16 * 1024 * 1024;

    /// <summary>
    /// Beyond it <c>throw</c> statements are left alone. They are rewritten only so that a thrown non-error's position is known,
    /// which libraries, the large scripts, do not need.
    /// </summary>
    public const int MaxLengthForThrows = 64 * 1024;

    /// <param name="source">The script.</param>
    /// <param name="keepsThrows">
    /// Leaves throw statements as they are: for modules, whose kinds are alike in that the place of a thrown non-error is not known.
    /// </param>
    public static GuardedSource Apply(string source, bool keepsThrows = false)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.Length > MaxLength)
        {
            return GuardedSource.Unchanged(source, GuardGap.TooLong);
        }

        if (FastGuard.Covers(source))
        {
            return FastGuard.Apply(source);
        }

        try
        {
            return DeepStack.Run(text => Parse(text, keepsThrows), source);
        }
        catch (InsufficientExecutionStackException)
        {
            return GuardedSource.Unchanged(source, GuardGap.TooDeep);
        }
        catch (ParseErrorException)
        {
            // The engine reports the error in its own words, at the original position.
            return GuardedSource.Unchanged(source, GuardGap.NotUnderstood);
        }
    }

    private static GuardedSource Parse(string source, bool keepsThrows)
    {
        var mentionsNames = source.Contains(GuardNames.Guard, StringComparison.Ordinal)
            || source.Contains(GuardNames.Throw, StringComparison.Ordinal);

        // Inside functions a local variable can hide the name; at the top level it cannot (see GuardNames). So a script that mentions
        // the names keeps its throw statements and is guarded all the same: else mentioning them would be a way out.
        var wrapsThrows = !keepsThrows && !mentionsNames && source.Length <= MaxLengthForThrows;

        var edits = new GuardEdits();
        var script = ScriptReader.Read(source, wrapsThrows ? edits : null);

        // In a nested block a direct eval sees variables, and a variable can hide the guard: only whole statements are guarded then.
        var mayGuardInsideBlocks = !mentionsNames && !source.Contains("eval", StringComparison.Ordinal);
        new TopLevelGuard(script, edits, mayGuardInsideBlocks).Run();
        return edits.IsEmpty ? GuardedSource.Unchanged(source) : edits.Build(source);
    }
}
