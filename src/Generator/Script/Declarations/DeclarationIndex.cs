using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Declarations.Binding;

namespace V8Typed.Generator.Script.Declarations;

/// <summary>The declaration files and TypeScript sources that the compiler was given, and what they say of scripts.</summary>
internal sealed class DeclarationIndex
{
    private const string TypesMetadata = "build_metadata.AdditionalFiles.V8TypedTypes";

    // By the text of the file that is begun with. The outcome also depends on the files that were read on the way, which it names.
    private static readonly ConditionalWeakTable<SourceText, Remembered> s_apis = new();

    private readonly Dictionary<string, AdditionalText> _declarations = new(StringComparer.Ordinal);
    private readonly List<AdditionalText> _texts = [];
    private readonly Dictionary<string, string> _named = new(StringComparer.Ordinal);
    private readonly PackageTypes _packages;

    private DeclarationIndex() => _packages = new PackageTypes(_declarations.ContainsKey);

    public static DeclarationIndex From(IEnumerable<AdditionalText> texts, AnalyzerConfigOptionsProvider options)
    {
        var index = new DeclarationIndex();
        foreach (AdditionalText text in texts)
        {
            string path = ScriptPath.Normalize(text.Path);
            if (DtsPaths.IsDeclarationFile(path) || DtsPaths.IsTypeScript(path))
            {
                index._declarations[path] = text;
                index._texts.Add(text);
            }
            else if (ScriptPath.FileName(path) == "package.json")
            {
                index._packages.Add(path, text);
                index._texts.Add(text);
            }
            else if (options.GetOptions(text).TryGetValue(TypesMetadata, out string? types) && !string.IsNullOrEmpty(types))
            {
                index._named[ScriptFile.From(text, options)?.Path ?? path] = ScriptPath.Normalize(types!);
            }
        }

        return index;
    }

    /// <summary>What the declaration file of a script says; null when it has none.</summary>
    /// <param name="script">The script's normalised path, or the name of a package.</param>
    public ScriptApi? ApiOf(string script) => FileOf(script) is { } file && Find(file) is { } found ? Read(file, found) : null;

    /// <summary>Whether it is made of the same texts, meant for the same scripts.</summary>
    public bool IsSame(DeclarationIndex other) =>
        _texts.SequenceEqual(other._texts) && _named.Count == other._named.Count
        && _named.All(pair => other._named.TryGetValue(pair.Key, out string? types) && types == pair.Value);

    // Named by the project, beside the script or the script itself, or named by the package that the script is the entry of.
    private string? FileOf(string script) => _named.TryGetValue(script, out string? named)
        ? named
        : BareSpecifier.IsPackage(script)
            ? _packages.OfSpecifier(script)
            : DtsPaths.Beside(script).FirstOrDefault(_declarations.ContainsKey) ?? _packages.OfFile(script);

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
