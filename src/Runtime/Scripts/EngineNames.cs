using System.Text.RegularExpressions;

namespace V8Typed.Scripts;

/// <summary>The names under which the engine knows scripts.</summary>
internal static partial class EngineNames
{
    /// <summary>The start of the names of our own scripts; their frames are left out of stacks.</summary>
    public const string OwnPrefix = "v8typed:";

    /// <summary>
    /// The name to give a module: of a path the engine would show only the file's name, and number those of other folders with the same one.
    /// </summary>
    public static string ForModule(string key) => key.Replace('/', '\u2215').Replace('\\', '\u2216');

    public static bool IsOwn(string name) => name.StartsWith(OwnPrefix, StringComparison.Ordinal);

    /// <summary>The name that was asked for: the engine numbers the later ones of several scripts with the same name.</summary>
    public static string Original(string name) =>
        name.StartsWith("eval at ", StringComparison.Ordinal) ? NumberOfOrigin().Replace(name, "") : Number().Replace(name, "");

    // "eval at f (foo [2].js:1:5), <anonymous>"
    [GeneratedRegex(@" \[\d+\](?=(?:\.[^.:()]*)?:\d+:\d+\))", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfOrigin();

    // "foo [2].js", "foo [2]"
    [GeneratedRegex(@" \[\d+\](?=\.[^.]*$|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
