using Microsoft.CodeAnalysis;
using V8Typed.Corpus.Tests.Infrastructure;

namespace V8Typed.Corpus.Tests;

/// <summary>A copy of a written interface with mistakes in it raises the rules of those mistakes, and no other.</summary>
public sealed class WrongCopyTests
{
    private static readonly Dictionary<string, Mistake[]> s_mistakes = new()
    {
        ["IMarked"] =
        [
            new("ParseAsync(string src", "ParseAsync(int src", "V8T104"),
            new("ParseInlineAsync(", "ParseInlinesAsync(", "V8T101"),
            new("MarkedOptions2 GetDefaults()", "int GetDefaults()", "V8T105"),
            new("MarkedOptions2 Defaults { get; }", "int Defaults { get; }", "V8T105"),
        ],
        ["IHandlebars"] =
        [
            new("string EscapeExpression(string str)", "int EscapeExpression(string str)", "V8T105"),
            new("string VERSION { get; }", "string VERSION()", "V8T108"),
            new("void UnregisterHelper(string name)", "void UnregisterHelper(string name, int more)", "V8T102"),
            new("bool UtilsIsEmpty(", "System.Threading.Tasks.Task<bool> UtilsIsEmpty(", "V8T106"),
        ],
        ["ILodash"] =
        [
            new("string CamelCase(", "double CamelCase(", "V8T105"),
            new("double Clamp(double number, double upper)", "double Clamp(string number, double upper)", "V8T104"),
            new("string KebabCase(", "string KebapCase(", "V8T101"),
            new("string UniqueId(", "System.Threading.Tasks.Task<string> UniqueIdAsync(", "V8T106"),
            new("double Sum(", "decimal Sum(", "V8T111"),
        ],
        ["IDayjs"] =
        [
            new("bool IsDayjs(", "string IsDayjs(", "V8T105"),
            new("IDayjs2 Unix(double t)", "IDayjs2 Unix()", "V8T103"),
            new("bool IsValid();", "string IsValid();", "V8T105"),
            new("string Locale(", "string Locales(", "V8T101"),
        ],
        ["IAjv"] =
        [
            new("JsValue Stringify(System.Text.Json.Nodes.JsonNode? x)", "JsValue Stringify(System.Text.Json.Nodes.JsonNode? x, int y)", "V8T102"),
            new("JsValue Str(", "string Str(", "V8T105"),
            new("JsValue Nil { get; }", "JsValue Nil { get; set; }", "V8T109"),
        ],
        ["IZod"] =
        [
            new("string UtilSlugify(string input)", "int UtilSlugify(string input)", "V8T105"),
            new("double UtilNumKeys(", "System.Threading.Tasks.Task<double> UtilNumKeys(", "V8T106"),
            new("string UtilEscapeRegex(string str)", "string UtilEscapeRegex(string str, int more)", "V8T102"),
            new("string UtilEsc(string str)", "string UtilEsc(int str)", "V8T104"),
            new("JsName(\"util.joinValues\")", "JsName(\"util.joinValue\")", "V8T101"),
        ],
        ["ID3Array"] =
        [
            new("double BisectLeft(", "double BisectLetf(", "V8T101"),
            new("double Bisect(", "string Bisect(", "V8T105"),
            new("double Fsum(double?[] values);", "decimal Fsum(double?[] values);", "V8T111"),
            new("double? Mean(double?[] iterable);", "double Mean(double?[] iterable);", "V8T110"),
        ],
        ["IMustache"] =
        [
            new("void ClearCache()", "string ClearCache()", "V8T105"),
            new("string Version { get; }", "int Version { get; }", "V8T105"),
            new("string Render(string template", "string Render(int template", "V8T104"),
            new("string Escape(", "string Escapes(", "V8T101"),
        ],
        ["IUuid"] =
        [
            new("string V1ToV6(string uuid)", "string V1ToV6(string uuid, int more)", "V8T102"),
            new("bool Validate(", "System.Threading.Tasks.Task<bool> Validate(", "V8T106"),
            new("double Version(string uuid)", "double Version(int uuid)", "V8T104"),
            new("string NIL { get; }", "string NIL { get; set; }", "V8T109"),
            new("string V6ToV1(string uuid)", "string V6ToV1()", "V8T103"),
        ],
        ["ISemver"] =
        [
            new("string? Clean(", "string Clean(", "V8T110"),
            new("double Major(", "string Major(", "V8T105"),
            new("bool Eq(string v1, string v2, System.Text.Json.Nodes.JsonNode? optionsOrLoose = null)", "bool Eq(string v1)", "V8T103"),
            new("bool Gt(", "System.Threading.Tasks.Task<bool> GtAsync(", "V8T106"),
            new("string SEMVERSPECVERSION { get; }", "int SEMVERSPECVERSION { get; }", "V8T105"),
            new("bool Intersects(IComparator comp", "string Intersects(IComparator comp", "V8T105"),
            new("void Parse(string comp)", "void Prase(string comp)", "V8T101"),
        ],
        ["IDateFns"] =
        [
            new("bool IsWeekend(", "string IsWeekend(", "V8T105"),
            new(
                "double DifferenceInDays(System.DateTimeOffset laterDate, System.DateTimeOffset earlierDate, DifferenceInDaysOptions? options = null)",
                "double DifferenceInDays(System.DateTimeOffset laterDate)", "V8T103"),
            new("string FormatISO(", "System.Threading.Tasks.Task<string> FormatISO(", "V8T106"),
            new(" ParseISO(", " ParseIso(", "V8T101"),
            new("AddDays(System.DateTimeOffset date, double amount", "AddDays(System.DateTimeOffset date, string amount", "V8T104"),
        ],
        ["IFastJsonPatch"] =
        [
            new("string EscapePathComponent(string path)", "string EscapePathComponent(int path)", "V8T104"),
            new("void Unobserve(", "string Unobserve(", "V8T105"),
            new("bool AreEquals(", "System.Threading.Tasks.Task<bool> AreEquals(", "V8T106"),
            new("string UnescapePathComponent(string path)", "string UnescapePathComponent(string path, int more)", "V8T102"),
        ],
    };

    [Theory]
    [ClassData(typeof(PackageNames))]
    public async Task Mistakes_raise_their_rules_and_no_other(string name)
    {
        string text = CorpusProject.Read(name);
        foreach (Mistake mistake in s_mistakes[name])
        {
            int start = text.IndexOf(mistake.Right, StringComparison.Ordinal);
            Assert.True(start >= 0, $"'{mistake.Right}' is not in {name}.");
            text = text[..start] + mistake.Wrong + text[(start + mistake.Right.Length)..];
        }

        IReadOnlyList<Diagnostic> found = await Compiler.AnalyzeAsync(CorpusProject.With(name, text));

        // V8T116 says that a renamed member is missing.
        string[] rules = [.. found.Where(each => each.Id != "V8T116").OrderBy(each => each.Location.SourceSpan.Start).Select(each => each.Id)];
        string[] expected = [.. s_mistakes[name].OrderBy(mistake => text.IndexOf(mistake.Wrong, StringComparison.Ordinal)).Select(mistake => mistake.Rule)];
        Assert.True(rules.SequenceEqual(expected), $"{string.Join(' ', expected)} expected, but found:\n{string.Join('\n', found)}");
    }

    /// <param name="Right">What the written interface has.</param>
    /// <param name="Wrong">What stands in its place.</param>
    /// <param name="Rule">What that raises.</param>
    private sealed record Mistake(string Right, string Wrong, string Rule);
}
