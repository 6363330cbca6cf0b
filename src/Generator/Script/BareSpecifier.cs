namespace V8Typed.Generator.Script;

/// <summary>What to say of a specifier that is no relative path: a package's name, a path without its <c>./</c>, an absolute one.</summary>
internal static class BareSpecifier
{
    public static string HintForInterface(ScriptIndex index, string file, string specifier) => MeantFile(index, file, specifier) is { } meant
        ? $"a file path must start with ./ or ../; did you mean '{meant}'?"
        : "a file path must start with ./ or ../, and a bare package name needs a bundle, which is not supported yet";

    public static string HintForImport(ScriptIndex index, string importer, string specifier) =>
        "scripts can import only embedded modules, by a relative path that starts with ./ or ../"
        + (MeantFile(index, importer, specifier) is { } meant ? $"; did you mean '{meant}'?" : " (bundling of packages comes later)");

    // Also finds ".\foo.js".
    private static string? MeantFile(ScriptIndex index, string file, string specifier) =>
        specifier.Length > 0 && index.Find(ScriptPath.Resolve(file, specifier)) is { } found
            ? ScriptPath.Relative(ScriptPath.Normalize(file), found.Path)
            : null;
}
