using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Diagnostics;

/// <summary>What is refused on <c>[JsObject]</c> interfaces and where they are used, and that refused ones never make an error of the compiler's.</summary>
public sealed class ObjectDiagnosticTests
{
    private static readonly ScriptText s_foo = new("/app/foo.js", "var foo = {};");

    [Theory]
    [InlineData("[JsObject] interface IBar { void A(); }", "V8T001: Interface 'IBar' gets no proxy: it is not partial; add the modifier 'partial'")]
    [InlineData("class C { [JsObject] internal partial interface IBar { } }", "V8T001: Interface 'C.IBar' gets no proxy: its containing type 'C' is not partial")]
    [InlineData("[JsObject] file partial interface IBar { }", "V8T001: Interface 'IBar' gets no proxy: it is 'file', which generated code can't see; remove the modifier")]
    [InlineData("[JsObject] partial interface IBar<out T> { }", "V8T001: Interface 'IBar<T>' gets no proxy: it has an 'in' or 'out' type parameter")]
    public void V8T001_interface_refused(string source, string expected)
    {
        GeneratorRun run = GeneratorRun.Of(source);
        Assert.Contains(expected, run.Report, StringComparison.Ordinal);
        Assert.Equal("V8T001", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.Result.GeneratedSources);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void V8T001_module_and_object_at_once()
    {
        GeneratorRun run = GeneratorRun.Of("""[JsModule("./foo.js"), JsObject] partial interface IFoo { }""", s_foo);
        Assert.All(run.Diagnostics.Where(d => d.Id != "V8T011"), diagnostic => Assert.Equal(
            "Interface 'IFoo' gets no proxy: it is both a [JsModule] and a [JsObject]; remove one of the attributes", diagnostic.GetMessage(null)));
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void V8T009_language_version()
    {
        GeneratorRun run = GeneratorRun.Of("[JsObject] partial interface IBar { void A(); }", LanguageVersion.CSharp10);
        Assert.EndsWith("V8T009: Interface 'IBar' gets no proxy: generated code needs C# 12 or later, and this project uses 10.0; set <LangVersion> to 12 or later", run.Report, StringComparison.Ordinal);
        Assert.Empty(run.Errors);
    }

    [Theory]
    [InlineData("event Action E;", "V8T004", "Member 'IBar.E' is not supported: events can't be subscribed to from here")]
    [InlineData("void G<T>();", "V8T004", "Member 'IBar.G' is not supported: generic methods")]
    [InlineData("void R(ref int a);", "V8T004", "'ref', 'out' and 'in' have no counterpart")]
    [InlineData("int this[int a, int b] { get; }", "V8T004", "Member 'IBar.this[]' is not supported: an element is found by one index or name; give it one parameter, an integer or a string")]
    [InlineData("int this[double a] { get; }", "V8T004", "give it one parameter, an integer or a string")]
    [InlineData("int this[string? a] { get; }", "V8T004", "give it one parameter, an integer or a string")]
    [InlineData("int this[params int[] a] { get; }", "V8T004", "give it one parameter, an integer or a string")]
    [InlineData("object this[int a] { get; }", "V8T003", "Property 'IBar.this[]' has the type 'object'")]
    [InlineData("void A(object o);", "V8T003", "Parameter 'o' of 'IBar.A' has the type 'object'")]
    [InlineData("[JsName(\"\")] void A();", "V8T014", "Member 'IBar.A' has the JavaScript name \"\"")]
    [InlineData("[JsConstructor(\"\")] IBar A();", "V8T014", "Member 'IBar.A' has the JavaScript name \"\"")]
    public void A_refused_member(string member, string id, string expected)
    {
        GeneratorRun run = GeneratorRun.Of($$"""
            [JsObject] partial interface IBar { {{member}} }
            [JsModule("./foo.js")] partial interface IFoo { IBar Get(IBar bar); }
            """, s_foo);
        Assert.Contains(expected, run.Report, StringComparison.Ordinal);
        Assert.Equal(id, Assert.Single(run.Diagnostics).Id);
        string generated = run.Generated("IBar-object.g.cs");
        Assert.Contains($"throw new global::System.InvalidOperationException(\"{id}: ", generated, StringComparison.Ordinal);
        Assert.DoesNotContain("__V8TypedProxy", generated, StringComparison.Ordinal);
        Assert.Empty(run.Errors);
    }

    [Theory]
    [InlineData("[JsObject] interface IBar { }", "V8T001", "'IBar' gets no proxy: it is not partial; add the modifier 'partial'")]
    [InlineData("[JsObject] partial interface IBar { static abstract void S(); }", "V8T004", "'IBar' gets no proxy because of its member 'S', which is static and abstract; give it a body")]
    [InlineData("interface IBar { }", null, "mark the interface with [JsObject] if it describes objects of JavaScript, or with [JsHost] if it describes objects of C#")]
    public void A_use_of_what_has_no_proxy(string declaration, string? own, string expected)
    {
        string[] members = ["IBar Get();", "void Set(IBar bar);", "IBar? Bar { get; set; }", "System.Collections.Generic.List<IBar> All();", "System.Threading.Tasks.Task<IBar> GetAsync();"];

        // With a static abstract member it may not be a type argument, says the compiler itself.
        foreach (string member in members.Where(member => own != "V8T004" || !member.Contains('<', StringComparison.Ordinal)))
        {
            GeneratorRun run = GeneratorRun.Of($$"""{{declaration}} [JsModule("./foo.js")] partial interface IFoo { {{member}} }""", s_foo);
            Diagnostic use = Assert.Single(run.Diagnostics, d => d.Id == "V8T003");
            if (!member.Contains("List", StringComparison.Ordinal))
            {
                Assert.EndsWith("can't cross to JavaScript; " + expected, use.GetMessage(null), StringComparison.Ordinal);
            }

            Assert.Equal(own is null ? 1 : 2, run.Diagnostics.Length);
            Assert.True(own is null || run.Diagnostics.Any(d => d.Id == own));
            Assert.Empty(run.Errors);
        }
    }

    [Theory]
    [InlineData("int A();", "int")]
    [InlineData("void A();", "void")]
    [InlineData("System.Threading.Tasks.Task<IBar> A();", "System.Threading.Tasks.Task<IBar>")]
    [InlineData("IBar[] A();", "IBar[]")]
    [InlineData("JsValue A();", "V8Typed.JsValue")]
    public void V8T016_constructor_of_no_object(string method, string type)
    {
        GeneratorRun run = GeneratorRun.Of($$"""
            [JsModule("./foo.js")] partial interface IFoo { [JsConstructor("Bar")] {{method}} }
            [JsObject] partial interface IBar { }
            """, s_foo);
        Diagnostic only = Assert.Single(run.Diagnostics);
        Assert.Equal(("V8T016", $"'IFoo.A' is marked [JsConstructor], but returns '{type}', which is no [JsObject] interface; return one, or remove the attribute"), (only.Id, only.GetMessage(null)));
        Assert.Contains("throw new", run.Generated("IFoo.g.cs"), StringComparison.Ordinal);
        Assert.Empty(run.Errors);
    }

    [Theory]
    [InlineData("[JsConstructor] ICounter A();", "new $0.Counter(")]
    [InlineData("[JsConstructor] ICounter? A();", "new $0.Counter(")]
    [InlineData("[JsConstructor, JsName(\"Other\")] ICounter A();", "new $0.Other(")]
    [InlineData("[JsConstructor(\"Third\"), JsName(\"Other\")] ICounter A();", "new $0.Third(")]
    [InlineData("[JsConstructor] Item A();", "new $0.Item(")]
    [InlineData("[JsConstructor] IBox<int> A();", "new $0.Box(")]
    [InlineData("[JsConstructor(\"a.b-c.D\")] ICounter A();", "new h.D(")]
    [InlineData("[JsConstructor] ICounter A(params int[] all);", "construct($0.Counter, a)")]
    public void The_name_of_a_constructor(string method, string call)
    {
        GeneratorRun run = GeneratorRun.Of($$"""
            [JsModule("./foo.js")] partial interface IFoo { {{method}} }
            [JsObject] partial interface ICounter { [JsConstructor] ICounter Inner(); }
            [JsObject] partial interface Item { }
            [JsObject] partial interface IBox<T> { }
            """, s_foo);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Errors);
        Assert.Contains(call, run.Generated("IFoo.g.cs"), StringComparison.Ordinal);
        Assert.Contains("new v0.Counter(", run.Generated("ICounter-object.g.cs"), StringComparison.Ordinal);
    }
}
