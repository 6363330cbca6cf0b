using System.Buffers;

namespace V8Typed.Scripts;

/// <summary>Whether a script may leave jobs behind (the reactions of promises), told by the words without which it cannot.</summary>
/// <remarks>
/// The engine runs jobs at the end of a function call, not at the end of a property access, which is the cheaper crossing: that one is only
/// taken while no script of the VM names any of these. A name that is put together at run time goes unseen; its jobs then run with the
/// next script, or the next call that carries a string.
/// </remarks>
internal static class JobWords
{
    // A library names one of them as a rule: to look through it costs a start more than the cheaper crossing gives back.
    private const int LibraryLength = 64 * 1024;

    private static readonly SearchValues<string> s_words = SearchValues.Create(
        ["async", "Promise", "queueMicrotask", "import(", "fromAsync", "waitAsync", "FinalizationRegistry", "eval", "Function("],
        StringComparison.Ordinal);

    public static bool AreIn(string text) => text.Length >= LibraryLength || text.AsSpan().ContainsAny(s_words);
}
