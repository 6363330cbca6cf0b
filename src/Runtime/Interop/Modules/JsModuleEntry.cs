using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>One embedded script; made by emitted code.</summary>
/// <param name="resource">The name of the embedded resource.</param>
/// <param name="kind">How the file is loaded.</param>
/// <param name="sha256">The SHA-256 of the file's bytes, hexadecimal.</param>
/// <param name="imports">Pairs: a specifier as the script writes it, and the resource that it means.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsModuleEntry(string resource, JsModuleKind kind, string sha256, params string[] imports)
{
    private readonly string[] _imports = imports;

    /// <summary>The name by which scripts can import it, beside its path; null without one.</summary>
    public string? Name { get; init; }

    /// <summary>The folder or file of the scripts for which the name counts, by its path in the project; empty for all.</summary>
    public string Scope { get; init; } = "";

    internal string Resource { get; } = resource;

    internal JsModuleKind Kind { get; } = kind;

    internal string Sha256 { get; } = sha256;

    /// <summary>The script's path in its project, which is its name in messages.</summary>
    internal string DisplayName => DisplayNameOf(Resource);

    /// <summary>Whether a script can import it by its name.</summary>
    internal bool IsNamedFor(JsModuleEntry importer, string name) =>
        Name == name && (Scope.Length == 0 || importer.DisplayName == Scope || importer.DisplayName.StartsWith(Scope + "/", StringComparison.Ordinal));

    internal static string DisplayNameOf(string resource)
    {
        const string prefix = "v8typed/";
        return resource.StartsWith(prefix, StringComparison.Ordinal) ? resource[prefix.Length..] : resource;
    }

    internal string? Resolve(string specifier)
    {
        for (var i = 0; i + 1 < _imports.Length; i += 2)
        {
            if (_imports[i] == specifier)
            {
                return _imports[i + 1];
            }
        }

        return null;
    }
}
