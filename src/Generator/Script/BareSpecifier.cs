namespace V8Typed.Generator.Script;

/// <summary>Specifiers that are no relative path: a package's name, a path without its <c>./</c>, an absolute one.</summary>
internal static class BareSpecifier
{
    /// <summary>Whether it can be the name of a package, or of a file in one: not a path, not an address.</summary>
    public static bool IsPackage(string specifier) =>
        specifier.Length > 0 && specifier[0] is not ('.' or '/' or '#') && specifier.IndexOfAny([':', '\\', '?', '\n']) < 0;

    public static string HintForInterface(ScriptIndex index, string file, string specifier) => MeantFile(index, file, specifier) is { } meant
        ? $"a file path must start with ./ or ../; did you mean '{meant}'?"
        : IsPackage(specifier)
            ? $"a file path must start with ./ or ../, and a package needs <JsModule Include=\"{specifier}\" Bundle=\"true\" /> in the project"
            : "a file path must start with ./ or ../";

    public static string HintForImport(ScriptIndex index, string importer, string specifier) =>
        "scripts can import only embedded modules, by a relative path that starts with ./ or ../"
        + (MeantFile(index, importer, specifier) is { } meant ? $"; did you mean '{meant}'?" : ", or packages that are bundled with them: <JsModule Update=\"...\" Bundle=\"true\" />");

    // Also finds ".\foo.js".
    private static string? MeantFile(ScriptIndex index, string file, string specifier) =>
        specifier.Length > 0 && index.Find(ScriptPath.Resolve(file, specifier)) is { } found
            ? found.SpecifierIn(file)
            : null;
}
