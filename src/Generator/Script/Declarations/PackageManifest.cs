using System.Runtime.CompilerServices;
using Acornima;
using Acornima.Ast;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace V8Typed.Generator.Script.Declarations;

/// <summary>What a <c>package.json</c> says of the package's entry and its types. A file that is none says nothing.</summary>
internal sealed class PackageManifest
{
    private static readonly ConditionalWeakTable<SourceText, PackageManifest> s_manifests = new();
    private static readonly string[] s_entries = ["main", "module", "browser", "unpkg", "jsdelivr"];
    private static readonly string[] s_types = ["types", "typings"];

    private readonly HashSet<string> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _typesOfEntry = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _typesOfExport = new(StringComparer.Ordinal);
    private readonly string? _types;

    private PackageManifest(ObjectExpression? root)
    {
        if (root is null)
        {
            return;
        }

        _entries.UnionWith(s_entries.Select(name => Text(root, name)).Where(entry => entry is not null).Select(entry => Normalize(entry!)));
        _types = s_types.Select(name => Text(root, name)).FirstOrDefault(types => types is not null);
        Node? exports = Find(root, "exports");
        string? conditional = ReadExports(exports is ObjectExpression map && Find(map, ".") is { } main ? main : exports, null, 0);
        _types ??= conditional;
        foreach (Property export in (exports as ObjectExpression)?.Properties.OfType<Property>() ?? [])
        {
            if (NameOf(export)?.StartsWith("./", StringComparison.Ordinal) == true && (TypesUnder(export.Value, 0) ?? FileOf(export.Value, 0)) is { } types)
            {
                _typesOfExport[NameOf(export)!.Substring(2)] = types;
            }
        }

        // Without a main it is index.js, as for require.
        if (_entries.Count == 0)
        {
            _entries.Add("index.js");
        }
    }

    public static PackageManifest Of(AdditionalText text) => text.GetText() is { } content
        ? s_manifests.GetValue(content, key => new PackageManifest(Parse(key.ToString())))
        : new PackageManifest(null);

    /// <summary>Whether a file, relative to the package, is what an import of the package's name loads somewhere.</summary>
    public bool IsEntry(string file) => _entries.Any(entry => entry == file || entry + ".js" == file || entry.TrimEnd('/') + "/index.js" == file);

    /// <summary>The declaration file of an entry, relative to the package; null when the package names none.</summary>
    public string? TypesOf(string file) => _typesOfEntry.TryGetValue(file, out string? types) ? types : _types;

    /// <summary>The declaration file of an export, relative to the package; null when the package does not tell.</summary>
    /// <param name="name">What an import has behind the package's name; empty for the package itself.</param>
    public string? TypesOfExport(string name) => name.Length == 0 ? _types ?? (_entries.FirstOrDefault() is { } entry ? entry : null)
        : _typesOfExport.TryGetValue(name, out string? types) ? types : name;

    // The first that TypeScript would take, and where there is none, the script, beside which it may be.
    private static string? TypesUnder(Node? node, int depth) => node is not ObjectExpression conditions || depth > 8 ? null
        : Text(conditions, "types") ?? conditions.Properties.OfType<Property>().Select(condition => TypesUnder(condition.Value, depth + 1)).FirstOrDefault(types => types is not null);

    private static string? FileOf(Node? node, int depth) => node is StringLiteral file ? Normalize(file.Value)
        : node is ObjectExpression conditions && depth <= 8
            ? conditions.Properties.OfType<Property>().Select(condition => FileOf(condition.Value, depth + 1)).FirstOrDefault(file => file is not null)
            : null;

    // Conditions nest: { import: { types: a, default: b }, require: { types: c, default: d } }. Types belong to what stands beside or below them.
    private string? ReadExports(Node? node, string? types, int depth)
    {
        if (depth > 8)
        {
            return types;
        }

        if (node is StringLiteral file)
        {
            string entry = Normalize(file.Value);
            _entries.Add(entry);
            if (types is not null)
            {
                _typesOfEntry[entry] = types;
            }

            return types;
        }

        if (node is not ObjectExpression conditions)
        {
            return types;
        }

        string? own = Text(conditions, "types") ?? types;
        string? first = own;
        foreach (Property condition in conditions.Properties.OfType<Property>())
        {
            if (NameOf(condition) != "types")
            {
                string? inner = ReadExports(condition.Value, own, depth + 1);
                first ??= inner;
            }
        }

        return first;
    }

    private static ObjectExpression? Parse(string text)
    {
        try
        {
            return new Parser().ParseExpression(text.TrimStart('\uFEFF')) as ObjectExpression;
        }
        catch (ParseErrorException)
        {
            return null;
        }
        catch (InsufficientExecutionStackException)
        {
            return null;
        }
    }

    private static Node? Find(ObjectExpression @object, string name) =>
        @object.Properties.OfType<Property>().FirstOrDefault(property => NameOf(property) == name)?.Value;

    private static string? Text(ObjectExpression @object, string name) => Find(@object, name) is StringLiteral literal ? literal.Value : null;

    private static string? NameOf(Property property) => property.Key is StringLiteral key ? key.Value : null;

    private static string Normalize(string path) => ScriptPath.Normalize(path.TrimStart('.', '/'));
}
