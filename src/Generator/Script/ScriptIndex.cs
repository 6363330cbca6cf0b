using V8Typed.Generator.Collections;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Script;

/// <summary>The project's <c>JsModule</c> items by path. Paths are compared to the letter on every system, as on the build server.</summary>
internal sealed class ScriptIndex(EquatableArray<ScriptFile> files) : IEquatable<ScriptIndex>
{
    // What Node's require tries in turn; an import says its file in full.
    private static readonly string[] s_requireSuffixes = ["", ".js", ".cjs", "/index.js", "/index.cjs"];

    private readonly Dictionary<string, ScriptFile> _byPath = Index(files);
    private readonly ImportMap _names = new(files);

    public EquatableArray<ScriptFile> Files { get; } = files;

    /// <summary>The file of a path, of a bundled package's name, or of an import name.</summary>
    public ScriptFile? Find(string path) => _byPath.TryGetValue(path, out ScriptFile? file) ? file : _names.Find(path, null);

    /// <summary>The files that an import with a computed part can mean; <c>*</c> stands for that part.</summary>
    public IEnumerable<ScriptFile> FindComputed(string importer, string pattern)
    {
        int star = pattern.IndexOf('*');
        string head = pattern.Substring(0, star);

        // A path that ends with a slash loses it when it is put in order.
        string start = ScriptPath.Resolve(importer, head + "*");
        start = start.Substring(0, start.Length - 1);
        string end = pattern.Substring(star + 1);
        return Files.Where(file => file.Path.Length >= start.Length + end.Length
            && file.Path.StartsWith(start, StringComparison.Ordinal) && file.Path.EndsWith(end, StringComparison.Ordinal));
    }

    public ScriptFile? FindImport(string importer, ScriptImport import)
    {
        // As in an import map, a name counts before a path.
        if (_names.Find(import.Specifier, _byPath.TryGetValue(importer, out ScriptFile? from) ? from : null) is { } named)
        {
            return named;
        }

        if (!ScriptPath.IsRelative(import.Specifier) && import.Specifier is not ("." or ".."))
        {
            return null;
        }

        string path = ScriptPath.Resolve(importer, import.Specifier);
        return import.Form == ImportForm.Require
            ? s_requireSuffixes.Select(suffix => Find(path + suffix)).FirstOrDefault(file => file is not null)
            : Find(path);
    }

    /// <summary>Half a sentence that says what was looked for, and what may have been meant.</summary>
    public string Suggest(string importer, string specifier)
    {
        string path = ScriptPath.Resolve(importer, specifier);
        string looked = $"looked for '{path}'";
        if (Files.Count == 0)
        {
            return $"{looked}; the project has none";
        }

        if (Files.FirstOrDefault(file => string.Equals(file.Path, path, StringComparison.OrdinalIgnoreCase)) is { } sameButCase)
        {
            return $"{looked}; '{Name(sameButCase)}' differs in upper and lower case only, which counts";
        }

        // The same name elsewhere is nearer than another name here: people forget folders more often than names.
        string wanted = ScriptPath.FileName(path);
        ScriptFile nearest = Files
            .GroupBy(file => EditDistance.Between(ScriptPath.FileName(file.Path), wanted))
            .OrderBy(equallyNear => equallyNear.Key)
            .First()
            .OrderBy(file => EditDistance.Between(file.Path, path))
            .ThenBy(file => file.Path, StringComparer.Ordinal)
            .First();
        return $"{looked}; the nearest is '{Name(nearest)}'";

        string Name(ScriptFile file) => file.SpecifierIn(importer);
    }

    public bool Equals(ScriptIndex? other) => other is not null && Files.Equals(other.Files);

    public override bool Equals(object? obj) => Equals(obj as ScriptIndex);

    public override int GetHashCode() => Files.GetHashCode();

    private static Dictionary<string, ScriptFile> Index(EquatableArray<ScriptFile> files)
    {
        var byPath = new Dictionary<string, ScriptFile>(StringComparer.Ordinal);
        foreach (ScriptFile file in files)
        {
            byPath[file.Path] = file;
        }

        return byPath;
    }
}
