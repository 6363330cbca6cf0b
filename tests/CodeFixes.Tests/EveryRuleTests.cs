using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using V8Typed.Generator.Diagnostics;

namespace V8Typed.CodeFixes.Tests;

/// <summary>
/// Each rule of the comparison with a hit, a near miss, a case in which the script says too little, and, where it has a fix, that fix alone and for all.
/// The tests of the single rules say more of each.
/// </summary>
public sealed class EveryRuleTests
{
    // Reported by the generator, in the script: see GeneratorRuleTests.
    private const string OfTheGenerator = "V8T113";

    private const string Declarations = """
        export function one(a: string): number;
        export function two(a: string, b: number, c?: boolean): void;
        export function load(a: string): Promise<string>;
        export function find(a: string): string | null;
        export function big(a: bigint): void;
        export function any(a?: any): any;
        export function rest(...all: any[]): void;
        export const version: string;
        export class Counter { constructor(a: string); }
        export { thing } from './gone';
        """;

    // Of this script it is not known what else it has.
    private const string Open = "export * from './gone'; export function known(): void;";

    private static readonly Dictionary<string, Case> s_cases = new()
    {
        ["V8T101"] = new("string {|V8T101:Versions|} { get; }", "string Version { get; }", "string Versions { get; }", "[JsName(\"version\")]\n    string Versions { get; }") { SilentScript = "open" },
        ["V8T102"] = new("double One(string a, int {|V8T102:b|});", "void Two(string a, double b, bool? c = null);", "void Rest(string a, int b, int c);", "double One(string a);"),
        ["V8T103"] = new("void {|V8T103:Two|}(string a);", "void Two(string a, double b);", "int Any();", "void Two(string a, double b);"),
        ["V8T104"] = new("double One(int {|V8T104:a|});", "double One(char a);", "int Any(int a);", "double One(string a);"),
        ["V8T105"] = new("string {|V8T105:One|}(string a);", "int One(string a);", "string Any();", "double One(string a);"),
        ["V8T106"] = new(
            "string {|V8T106:Load|}(string a);", "System.Threading.Tasks.Task<string> LoadAsync(string a);", "System.Threading.Tasks.Task<int> AnyAsync();",
            "System.Threading.Tasks.Task<string> Load(string a);"),
        ["V8T107"] = new("[JsName(\"Counter\")] void {|V8T107:Make|}(string a);", "[JsConstructor(\"Counter\")] ICounter NewCounter(string a);", "[JsConstructor(\"thing\")] ICounter NewThing();", null),
        ["V8T108"] = new("string {|V8T108:One|} { get; }", "string Version { get; }", "string Thing { get; }", null),
        ["V8T109"] = new("string Version { get; {|V8T109:set|}; }", "string Version { get; }", "string Thing { get; set; }", null),
        ["V8T110"] = new("string {|V8T110:Find|}(string a);", "string? Find(string a);", "string Any();", "string? Find(string a);"),
        ["V8T111"] = new("void Big(long {|V8T111:a|});", "void Big([JsBigInt] long a);", "void Any(long a);", null),
        ["V8T112"] = new("double One(string {|V8T112:a|} = \"x\");", "void Two(string a, double b, bool? c = null);", "int Any(int a = 1);", null),
        ["V8T114"] = new("[{|V8T114:JsName(\"one\")|}] double One(string a);", "[JsName(\"ONE\")] double One(string a);", "double One(string a);", null),
        ["V8T115"] = new("double {|V8T115:Find|}(string a);", "string Find(string a);", "double One(string a);", null),
        ["V8T116"] = new("", "void Known();", "", "void Known();") { Name = "{|V8T116:IFoo|}", Script = "open", SilentScript = "gone" },
    };

    public static TheoryData<string> All => [.. s_cases.Keys];

    public static TheoryData<string> Fixable => [.. s_cases.Where(pair => pair.Value.Fixed is not null).Select(pair => pair.Key)];

    [Fact]
    public void No_rule_is_left_out()
    {
        string[] rules = [.. typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>().Select(each => each.Id).Where(id => id.StartsWith("V8T1", StringComparison.Ordinal)).Order()];
        Assert.Equal(rules, s_cases.Keys.Append(OfTheGenerator).Order());

        string[] fixable = [.. typeof(MatchScriptCodeFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CodeFixProvider)))
            .SelectMany(type => (IEnumerable<string>)((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds).Where(rules.Contains).Distinct().Order()];
        Assert.Equal(fixable, s_cases.Where(pair => pair.Value.Fixed is not null).Select(pair => pair.Key).Order());
    }

    [Theory]
    [MemberData(nameof(All))]
    public Task A_hit(string rule)
    {
        Case of = s_cases[rule];
        string hit = In(of.Hit, of.Name, of.Script);
        return RunAsync(rule, hit, of.Fixed is null ? hit : In(of.Fixed, "IFoo", of.Script));
    }

    [Theory]
    [MemberData(nameof(All))]
    public Task A_near_miss(string rule) => QuietAsync(rule, In(s_cases[rule].NearMiss, "IFoo", s_cases[rule].Script));

    [Theory]
    [MemberData(nameof(All))]
    public Task Silent_where_the_script_says_too_little(string rule) => QuietAsync(rule, In(s_cases[rule].Silent, "IFoo", s_cases[rule].SilentScript));

    // The library has each fix applied alone, and all of a document, a project and a solution at once.
    [Theory]
    [MemberData(nameof(Fixable))]
    public Task All_of_several(string rule)
    {
        Case of = s_cases[rule];
        string[] names = ["IFoo", "IMore", "IMost"];
        return RunAsync(
            rule,
            string.Concat(names.Select(name => In(of.Hit, of.Name.Replace("IFoo", name, StringComparison.Ordinal), of.Script))),
            string.Concat(names.Select(name => In(of.Fixed!, name, of.Script))));
    }

    private static Task QuietAsync(string rule, string source) => RunAsync(rule, source, source);

    private static Task RunAsync(string rule, string before, string after) => rule switch
    {
        "V8T101" => RunAsync<ScriptComparisonAnalyzer, UseSuggestedNameCodeFix>(before, after),
        "V8T114" => RunAsync<UselessNameAnalyzer, EmptyCodeFixProvider>(before, after),
        "V8T115" => RunAsync<DisagreementAnalyzer, EmptyCodeFixProvider>(before, after),
        "V8T116" => RunAsync<IncompleteInterfaceAnalyzer, ImplementInterfaceCodeFix>(before, after),
        _ when s_cases[rule].Fixed is null => RunAsync<ScriptComparisonAnalyzer, EmptyCodeFixProvider>(before, after),
        _ => RunAsync<ScriptComparisonAnalyzer, MatchScriptCodeFix>(before, after),
    };

    private static Task RunAsync<TAnalyzer, TFix>(string before, string after)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        const string Others = "[JsObject]\npartial interface ICounter;\n";

        // Another interface for the same script, with which one can disagree.
        string other = typeof(TAnalyzer) == typeof(DisagreementAnalyzer) ? "[JsModule(\"./foo.mjs\")]\npartial interface IBar\n{\n    string Find(string a);\n}\n" : "";
        return new FixTest<TAnalyzer, TFix>(Others + other + before, Others + other + after, ("/app/foo.d.mts", Declarations), ("/app/open.d.mts", Open)).RunAsync();
    }

    private static string In(string members, string name, string script) =>
        $"[JsModule(\"./{script}.mjs\")]\npartial interface {name}\n{{\n{(members.Length == 0 ? "" : $"    {members}\n")}}}\n";

    /// <param name="Hit">Members of which the rule says something.</param>
    /// <param name="NearMiss">Members that are nearly so, and right.</param>
    /// <param name="Silent">Members that may be wrong, of which the script tells too little.</param>
    /// <param name="Fixed">The hit after its fix; null where the rule has none.</param>
    private sealed record Case(string Hit, string NearMiss, string Silent, string? Fixed)
    {
        public string Name { get; init; } = "IFoo";

        public string Script { get; init; } = "foo";

        public string SilentScript { get; init; } = "foo";
    }
}
