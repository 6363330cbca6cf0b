using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace V8Typed.Benchmarks.Compiler;

/// <summary>A project as text: interfaces of ten methods each, half of which stand for the exports of one large script, and the others for a small one of their own.</summary>
internal sealed class SampleProject
{
    public const int Interfaces = 200;
    public const int Methods = 10;
    public const int ScriptLength = 200 * 1024;

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp14);

    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable,
        specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]);

    public IReadOnlyList<ScriptFile> Scripts { get; } =
    [
        new("/app/large.js", Large()),
        .. Enumerable.Range(Interfaces / 2, Interfaces / 2).Select(i => new ScriptFile(FormattableString.Invariant($"/app/small{i}.js"), Exports(i))),
    ];

    public CSharpCompilation Compilation { get; } = CSharpCompilation.Create(
        "Sample", Enumerable.Range(0, Interfaces).Select(i => Parse(FormattableString.Invariant($"/app/IModule{i}.cs"), Interface(i))).Append(Other(1)), References(), s_options);

    /// <summary>A file of C# that no interface is in.</summary>
    public static SyntaxTree Other(int version) => Parse("/app/Other.cs", FormattableString.Invariant($"class Other {{ public int Version => {version}; }}"));

    /// <summary>An interface of the project with one more method.</summary>
    public static SyntaxTree Changed(int i, int version) =>
        Parse(FormattableString.Invariant($"/app/IModule{i}.cs"), Interface(i).Replace("\n}", FormattableString.Invariant($"\n    double Extra{version}(double x) => x;\n}}"), StringComparison.Ordinal));

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), s_parse, path);

    // The assemblies that this program itself runs on: a compilation needs some, and which is all the same.
    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll" or "V8Typed.dll"))
        .Select(path => MetadataReference.CreateFromFile(path));

    private static string Interface(int i)
    {
        string script = i < Interfaces / 2 ? "large" : FormattableString.Invariant($"small{i}");
        var text = new StringBuilder("using System.Collections.Generic;\nusing System.Threading.Tasks;\nusing V8Typed;\n\nnamespace Sample;\n\n");
        text.Append(CultureInfo.InvariantCulture, $"[JsModule(\"./{script}.js\")]\npublic partial interface IModule{i}\n{{\n");
        for (int method = 0; method < Methods; method++)
        {
            text.Append("    ").Append((method % 5) switch
            {
                0 => $"double Add{i}X{method}(double a, double b = 1);",
                1 => $"string Join{i}X{method}(string text, string[] parts);",
                2 => $"Task<string?> Load{i}X{method}Async(string key);",
                3 => $"Item{i} Make{i}X{method}(int id, Dictionary<string, double> values);",
                _ => $"void Set{i}X{method}(bool on);",
            }).Append('\n');
        }

        return text.Append(CultureInfo.InvariantCulture, $"}}\n\npublic record Item{i}(int Id, string Name, double[] Values);\n").ToString();
    }

    // Documented, so that there are types to compare.
    private static string Exports(int i)
    {
        var text = new StringBuilder();
        for (int method = 0; method < Methods; method++)
        {
            text.Append((method % 5) switch
            {
                0 => $"/** @param {{number}} a @param {{number}} [b] @returns {{number}} */\nexport function add{i}X{method}(a, b = 1) {{ return a + b; }}\n",
                1 => $"/** @param {{string}} text @param {{string[]}} parts @returns {{string}} */\nexport function join{i}X{method}(text, parts) {{ return parts.join(text); }}\n",
                2 => $"/** @param {{string}} key @returns {{Promise<string | undefined>}} */\nexport async function load{i}X{method}(key) {{ return cache.get(key); }}\n",
                3 => $"/** @param {{number}} id @param {{Record<string, number>}} values @returns {{{{id: number, name: string, values: number[]}}}} */\nexport function make{i}X{method}(id, values) {{ return {{ id, name: 'n' + id, values: Object.values(values) }}; }}\n",
                _ => $"/** @param {{boolean}} on */\nexport function set{i}X{method}(on) {{ state.on = on; }}\n",
            });
        }

        return text.Append("const cache = new Map(), state = { on: false };\n").ToString();
    }

    // What the interfaces want, and code of every day behind it until the length is reached.
    private static string Large()
    {
        var text = new StringBuilder();
        for (int i = 0; i < Interfaces / 2; i++)
        {
            text.Append(Exports(i).Replace("const cache = new Map(), state = { on: false };\n", "", StringComparison.Ordinal));
        }

        text.Append("const cache = new Map(), state = { on: false };\n");
        for (int i = 0; text.Length < ScriptLength; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                class Node{{i}} {
                  constructor(parent, { depth = 0, ...rest } = {}) { this.parent = parent; this.depth = depth; Object.assign(this, rest); }
                  get path() { return this.parent ? `${this.parent.path}/${this.depth}` : ''; }
                  walk(visit) { for (const child of this.children ?? []) { if (visit(child) === false) { break; } child.walk(visit); } }
                }

                """);
        }

        return text.ToString();
    }
}
