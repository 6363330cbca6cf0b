using Microsoft.CodeAnalysis;
using V8Typed.Generator.Script.Declarations.Binding;

namespace V8Typed.Generator.Script.Declarations;

/// <summary>Which declaration file describes a package, or a file of one.</summary>
/// <param name="exists">Whether the compiler was given a declaration file of this path.</param>
internal sealed class PackageTypes(Func<string, bool> exists)
{
    private const string Modules = "/node_modules/";

    private readonly Dictionary<string, PackageManifest> _packages = new(StringComparer.Ordinal);

    /// <param name="path">The normalised path of a package.json.</param>
    public void Add(string path, AdditionalText text) => _packages[FolderOf(path)] = PackageManifest.Of(text);

    /// <summary>The one that a package names for a script which is its entry.</summary>
    public string? OfFile(string script)
    {
        for (string folder = FolderOf(script); folder.Length > 0; folder = FolderOf(folder))
        {
            if (!_packages.TryGetValue(folder, out PackageManifest? package))
            {
                continue;
            }

            string inside = script.Substring(folder.Length + 1);
            if (!package.IsEntry(inside))
            {
                return null;
            }

            if (package.TypesOf(inside) is { } types)
            {
                return TypesIn(folder, types);
            }

            int modules = folder.LastIndexOf(Modules, StringComparison.Ordinal);
            return modules < 0 ? null : OfOthers(folder.Substring(0, modules + Modules.Length), folder.Substring(modules + Modules.Length), "");
        }

        return null;
    }

    /// <summary>The one of what an import of a name loads: <c>marked</c>, <c>@scope/name</c>, <c>react-dom/server</c>.</summary>
    public string? OfSpecifier(string specifier)
    {
        int slash = specifier.IndexOf('/', specifier[0] == '@' ? Math.Max(0, specifier.IndexOf('/') + 1) : 0);
        string name = slash < 0 ? specifier : specifier.Substring(0, slash);
        string inside = slash < 0 ? "" : specifier.Substring(slash + 1);

        // There is one, as a rule: the compiler is given the packages that the project names, from where Node would take them.
        string? folder = _packages.Keys
            .Where(key => key.EndsWith(Modules + name, StringComparison.Ordinal))
            .OrderBy(key => key.Length)
            .ThenBy(key => key, StringComparer.Ordinal)
            .FirstOrDefault();
        if (folder is not null && _packages[folder].TypesOfExport(inside) is { } types && TypesIn(folder, types) is { } found)
        {
            return found;
        }

        string? modules = folder?.Substring(0, folder.Length - name.Length) ?? ModulesWithTypesOf(name);
        return modules is null ? null : OfOthers(modules, name, inside);
    }

    private string? ModulesWithTypesOf(string name)
    {
        string folder = Modules + OfOthersFolder(name);
        return _packages.Keys.FirstOrDefault(key => key.EndsWith(folder, StringComparison.Ordinal)) is { } found
            ? found.Substring(0, found.Length - folder.Length + Modules.Length)
            : null;
    }

    // Those that others wrote for it: @types/name, or @types/scope__name.
    private string? OfOthers(string modules, string name, string inside)
    {
        string folder = modules + OfOthersFolder(name);
        string? types = _packages.TryGetValue(folder, out PackageManifest? package) ? package.TypesOfExport(inside) : null;
        return TypesIn(folder, types ?? (inside.Length == 0 ? "index.d.ts" : inside));
    }

    private static string OfOthersFolder(string name) => "@types/" + name.TrimStart('@').Replace("/", "__");

    private string? TypesIn(string folder, string types)
    {
        string path = ScriptPath.Normalize(folder + "/" + types);
        return DtsPaths.Candidates(folder + "/package.json", "./" + types).Prepend(path).FirstOrDefault(exists);
    }

    private static string FolderOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));
}
