using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Declarations.Binding;

namespace V8Typed.Generator.Script.Declarations;

/// <summary>The declaration files that the compiler was given, and what they say of scripts.</summary>
internal sealed class DeclarationIndex
{
    private const string TypesMetadata = "build_metadata.AdditionalFiles.V8TypedTypes";

    // By the text of the file that is begun with. The outcome also depends on the files that were read on the way, which it names.
    private static readonly ConditionalWeakTable<SourceText, Remembered> s_apis = new();

    private readonly Dictionary<string, AdditionalText> _declarations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PackageManifest> _packages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _named = new(StringComparer.Ordinal);

    private DeclarationIndex()
    {
    }

    public static DeclarationIndex From(IEnumerable<AdditionalText> texts, AnalyzerConfigOptionsProvider options)
    {
        var index = new DeclarationIndex();
        foreach (AdditionalText text in texts)
        {
            string path = ScriptPath.Normalize(text.Path);
            if (DtsPaths.IsDeclarationFile(path))
            {
                index._declarations[path] = text;
            }
            else if (ScriptPath.FileName(path) == "package.json")
            {
                index._packages[path.Substring(0, path.Length - "/package.json".Length)] = PackageManifest.Of(text);
            }
            else if (options.GetOptions(text).TryGetValue(TypesMetadata, out string? types) && !string.IsNullOrEmpty(types))
            {
                index._named[path] = ScriptPath.Normalize(types!);
            }
        }

        return index;
    }

    /// <summary>What the declaration file of a script says; null when it has none.</summary>
    /// <param name="script">The script's normalised path.</param>
    public ScriptApi? ApiOf(string script) => FileOf(script) is { } file && Find(file) is { } found ? Read(file, found) : null;

    // Named by the project, beside the script, or named by the package that the script is the entry of.
    private string? FileOf(string script) => _named.TryGetValue(script, out string? named)
        ? named
        : DtsPaths.Beside(script).FirstOrDefault(_declarations.ContainsKey) ?? OfPackage(script);

    private string? OfPackage(string script)
    {
        const string Modules = "/node_modules/";
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

            // Those that others wrote for it: @types/name, or @types/scope__name.
            int modules = folder.LastIndexOf(Modules, StringComparison.Ordinal);
            return modules < 0 ? null : TypesOfOthers(folder.Substring(0, modules + Modules.Length), folder.Substring(modules + Modules.Length));
        }

        return null;
    }

    private string? TypesOfOthers(string modules, string name)
    {
        string folder = modules + "@types/" + name.TrimStart('@').Replace("/", "__");
        return TypesIn(folder, _packages.TryGetValue(folder, out PackageManifest? package) ? package.TypesOf("") ?? "index.d.ts" : "index.d.ts");
    }

    private string? TypesIn(string folder, string types)
    {
        string path = ScriptPath.Normalize(folder + "/" + types);
        return DtsPaths.Candidates(folder + "/package.json", "./" + types).Prepend(path).FirstOrDefault(_declarations.ContainsKey);
    }

    private static string FolderOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));

    private (string Path, SourceText Text)? Find(string path) =>
        _declarations.TryGetValue(path, out AdditionalText? text) && text.GetText() is { } content ? (text.Path, content) : null;

    private ScriptApi Read(string path, (string Path, SourceText Text) root)
    {
        Remembered remembered = s_apis.GetOrCreateValue(root.Text);
        lock (remembered)
        {
            if (remembered.Api is null || !remembered.Sources.All(IsSame))
            {
                var library = new DtsLibrary(Find);
                remembered.Api = DeclarationReader.Read(new DtsSource(path, root.Path, root.Text), library);
                remembered.Sources = library.Asked.ToDictionary(pair => pair.Key, pair => pair.Value?.Text);
            }

            return remembered.Api;
        }

        bool IsSame(KeyValuePair<string, SourceText?> source) => ReferenceEquals(Find(source.Key)?.Text, source.Value);
    }

    private sealed class Remembered
    {
        public ScriptApi? Api { get; set; }

        public IReadOnlyDictionary<string, SourceText?> Sources { get; set; } = new Dictionary<string, SourceText?>();
    }
}
