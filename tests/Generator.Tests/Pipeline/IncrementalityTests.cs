using Microsoft.CodeAnalysis;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Pipeline;

/// <summary>What runs again after an edit, step by step.</summary>
public sealed class IncrementalityTests
{
    private const string Foo = """
        [JsModule("./foo.js")]
        partial interface IFoo { int A(int a = 1, params string[] rest); string P { get; set; } }
        [JsModule("./bar.js")]
        partial interface IBar { void B(); Item? C(System.Collections.Generic.Dictionary<string, Item[]> items); }
        record Item(int N, (int, string)? Pair);
        [JsData] record Data(int N);
        [JsObject] partial interface ICounter { Item A(ICounter other); }
        [JsObject] partial interface IOther { int this[int index] { get; } }
        [JsHost] partial class Order { public int N { get; set; } public Line Find(string name) => null!; }
        [JsHost] partial class Line { public int N => 1; }
        """;

    private static readonly ScriptText s_foo = new("/app/foo.js", "import './lib.js'; export function a() { }");
    private static readonly ScriptText s_lib = new("/app/lib.js", "export const l = 1;");
    private static readonly ScriptText s_bar = new("/app/bar.js", "var bar;");
    private static readonly ScriptText s_unused = new("/app/unused.js", "var unused;");

    private static GeneratorRun First() => GeneratorRun.Of(Foo, s_foo, s_lib, s_bar, s_unused);

    [Fact]
    public void Every_step_has_a_name_and_ran()
    {
        GeneratorRun run = First();
        Assert.Equal("", run.Report);
        Assert.All(TrackingNames.All, name => Assert.All(Reasons(run, name), reason => Assert.Equal(IncrementalStepRunReason.New, reason)));
    }

    [Fact]
    public void Nothing_changes_when_nothing_changed() => AssertUnchanged(First().Again());

    [Fact]
    public void Nothing_changes_with_an_unrelated_file()
    {
        SyntaxTree other = GeneratorRun.Parse("/app/Other.cs", "class Other { }");
        AssertUnchanged(First().Again(c => c.AddSyntaxTrees(other)));
    }

    [Fact]
    public void Nothing_changes_with_the_body_of_a_default_member() =>
        AssertUnchanged(Of("int B() => 1;").Again(Replace(Source("int B() => 2;"))));

    [Fact]
    public void Nothing_is_printed_again_when_lines_move()
    {
        GeneratorRun run = First().Again(Replace("\n\n// A comment.\n" + Foo));
        AssertUnchanged(run, except: TrackingNames.Modules);
        Assert.Contains(IncrementalStepRunReason.Modified, Reasons(run, TrackingNames.Modules));
    }

    [Fact]
    public void A_changed_member_changes_one_object()
    {
        GeneratorRun run = First().Again(Replace(Foo.Replace("{ int this[int index]", "{ long this[int index]", StringComparison.Ordinal)));
        AssertUnchanged(run, TrackingNames.Modules, TrackingNames.ObjectInterfaces, TrackingNames.ObjectInterfaceModels, TrackingNames.Proxies);
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], Reasons(run, TrackingNames.ObjectInterfaceModels).Order());
        Assert.All(Reasons(run, TrackingNames.Proxies), reason => Assert.True(IsUnchanged(reason)));
    }

    [Fact]
    public void An_objects_diagnostic_moves_with_its_line()
    {
        const string Bad = "[JsModule(\"./foo.js\")] partial interface IFoo { } [JsData] record Data(int N); [JsHost] partial class Order { public int N => 1; }\n[JsObject] partial interface IBad { event Action E; }";
        GeneratorRun first = GeneratorRun.Of(Bad, s_foo, s_lib);
        GeneratorRun second = first.Again(Replace("\n" + Bad));
        AssertUnchanged(second, TrackingNames.Modules, TrackingNames.ObjectInterfaces, TrackingNames.ObjectInterfaceDiagnostics);
        Assert.Equal(
            first.Diagnostics.Single(d => d.Id == "V8T004").Location.GetLineSpan().StartLinePosition.Line + 1,
            second.Diagnostics.Single(d => d.Id == "V8T004").Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void Lines_that_move_take_their_diagnostics_along()
    {
        GeneratorRun first = Of("void X(object o);");
        GeneratorRun second = first.Again(Replace("\n" + Source("void X(object o);")));
        AssertUnchanged(second, TrackingNames.Modules, TrackingNames.ModuleDiagnostics, TrackingNames.DistinctDiagnostics);
        Assert.Equal(
            first.Diagnostics.Single(d => d.Id == "V8T003").Location.GetLineSpan().StartLinePosition.Line + 1,
            second.Diagnostics.Single(d => d.Id == "V8T003").Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void An_unrelated_script_is_not_read()
    {
        GeneratorRun run = First().Again(change: d => d.ReplaceAdditionalText(s_unused, new ScriptText("/app/unused.js", "syntax error (")));
        AssertUnchanged(run, TrackingNames.ScriptFiles, TrackingNames.ScriptIndex);
        Assert.Equal("", run.Report);
    }

    [Fact]
    public void A_script_written_again_without_a_change_changes_nothing()
    {
        GeneratorRun run = First().Again(change: d => d.ReplaceAdditionalText(s_foo, new ScriptText("/app/foo.js", s_foo.Content)));
        AssertUnchanged(run, TrackingNames.ScriptFiles, TrackingNames.ScriptIndex);
    }

    [Fact]
    public void A_changed_script_changes_the_manifest_and_no_proxy()
    {
        GeneratorRun run = First().Again(change: d => d.ReplaceAdditionalText(s_lib, new ScriptText("/app/lib.js", "export const l = 2;")));
        AssertUnchanged(run, TrackingNames.ScriptFiles, TrackingNames.ScriptIndex, TrackingNames.ScriptGraph, TrackingNames.Manifest);
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(run, TrackingNames.Manifest));
    }

    [Fact]
    public void A_changed_kind_changes_the_proxy_of_that_script()
    {
        GeneratorRun run = First().Again(change: d => d.ReplaceAdditionalText(s_bar, new ScriptText("/app/bar.js", "export function b() { }")));
        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged],
            Reasons(run, TrackingNames.Proxies).Order());
        Assert.DoesNotContain("root:", run.Generated("IBar.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_that_appears_ends_the_diagnostic()
    {
        GeneratorRun first = GeneratorRun.Of(Foo, s_foo, s_lib);
        Assert.Contains("V8T002", first.Report, StringComparison.Ordinal);
        GeneratorRun second = first.Again(change: d => d.AddAdditionalTexts([s_bar]));
        Assert.Equal("", second.Report);
        Assert.Empty(second.Errors);
    }

    [Fact]
    public void A_changed_member_changes_one_proxy()
    {
        GeneratorRun run = First().Again(Replace(Foo.Replace("void B()", "void C()", StringComparison.Ordinal)));
        AssertUnchanged(run, TrackingNames.Modules, TrackingNames.ModuleModels, TrackingNames.Proxies);
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(run, TrackingNames.Proxies).Where(reason => !IsUnchanged(reason)));
    }

    [Fact]
    public void A_changed_member_of_a_host_type_changes_that_type()
    {
        GeneratorRun run = First().Again(Replace(Foo.Replace("N => 1", "M => 1", StringComparison.Ordinal)));
        AssertUnchanged(run, TrackingNames.Hosts, TrackingNames.HostModels, TrackingNames.Proxies);
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(run, TrackingNames.HostModels).Where(reason => !IsUnchanged(reason)));
    }

    private static string Source(string member) =>
        $"[JsModule(\"./foo.js\")] partial interface IFoo {{ {member} }} [JsData] record Data(int N); [JsObject] partial interface ICounter {{ }} " +
        "[JsHost] partial class Order { public int N => 1; }";

    private static GeneratorRun Of(string member) => GeneratorRun.Of(Source(member), s_foo, s_lib);

    private static Func<Microsoft.CodeAnalysis.CSharp.CSharpCompilation, Microsoft.CodeAnalysis.CSharp.CSharpCompilation> Replace(string source) =>
        c => c.ReplaceSyntaxTree(c.SyntaxTrees[0], GeneratorRun.Parse(c.SyntaxTrees[0].FilePath, GeneratorRun.Usings + source));

    private static void AssertUnchanged(GeneratorRun run, params string[] except)
    {
        foreach (string name in TrackingNames.All.Except(except))
        {
            Assert.All(Reasons(run, name), reason => Assert.True(IsUnchanged(reason), $"{name}: {reason}"));
        }

        if (!except.Contains(TrackingNames.Proxies) && !except.Contains(TrackingNames.Manifest))
        {
            IEnumerable<IncrementalStepRunReason> sources = run.Result.TrackedOutputSteps
                .SelectMany(pair => pair.Value)
                .SelectMany(step => step.Outputs)
                .Where(output => output.Value is System.Runtime.CompilerServices.ITuple { Length: 2 } pair && pair[0] is System.Collections.IEnumerable sources && sources.GetEnumerator().MoveNext())
                .Select(output => output.Reason);
            Assert.All(sources, reason => Assert.True(IsUnchanged(reason), $"Source output: {reason}"));
        }
    }

    private static void AssertUnchanged(GeneratorRun run, string except) => AssertUnchanged(run, [except]);

    private static bool IsUnchanged(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static IncrementalStepRunReason[] Reasons(GeneratorRun run, string name) =>
        [.. run.Result.TrackedSteps[name].SelectMany(step => step.Outputs).Select(output => output.Reason)];
}
