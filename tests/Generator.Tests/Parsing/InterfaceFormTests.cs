using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Parsing;

/// <summary>Every form of interface that is accepted compiles with its generated half, without a warning.</summary>
public sealed class InterfaceFormTests
{
    private static readonly ScriptText s_foo = new("/app/foo.js", "var foo = { render: s => s };");

    public static TheoryData<string> Sources => new()
    {
        // Namespaces and containers.
        """[JsModule("./foo.js")] partial interface IFoo { void A(); }""",
        """namespace A.@namespace.B; [JsModule("./foo.js")] public partial interface IFoo { void A(); }""",
        """partial class C { [JsModule("./foo.js")] private partial interface IFoo { void A(); } }""",
        """partial struct C { [JsModule("./foo.js")] private partial interface IFoo { void A(); } }""",
        """readonly partial struct C { [JsModule("./foo.js")] private partial interface IFoo { void A(); } }""",
        """ref partial struct C { [JsModule("./foo.js")] private partial interface IFoo { void A(); } }""",
        """static partial class C { [JsModule("./foo.js")] internal partial interface IFoo { void A(); } }""",
        """partial record C { [JsModule("./foo.js")] protected partial interface IFoo { void A(); } }""",
        """partial record struct C { [JsModule("./foo.js")] private partial interface IFoo { void A(); } }""",
        """partial interface C { [JsModule("./foo.js")] private partial interface IFoo { void A(); } }""",
        """namespace N { partial class C<T> where T : class, new() { partial struct D<@class> { [JsModule("./foo.js")] private partial interface @if { void @else(int @class, string? @ref = null); } } } }""",
        """[JsModule("./foo.js")] partial interface IFoo<T> { void A(); }""",

        // A private type in a signature.
        """partial class C { private enum E { A } [JsModule("./foo.js")] private partial interface IFoo { E Get(E e); } }""",

        // Inheritance.
        """
        interface IBase { int A(int a); string Name { get; set; } }
        interface ILeft : IBase { void L(); } interface IRight : IBase { void R(); }
        [JsModule("./foo.js")] partial interface IFoo : ILeft, IRight { void F(); }
        """,
        """
        [JsModule("./foo.js")] partial interface IBase { int A(int a); }
        [JsModule("./foo.js")] partial interface IFoo : IBase { void F(); }
        [JsModule("./foo.js")] partial interface IBar : IFoo, IBase { }
        """,
        """
        interface IBase { int A(int a); int P { get; } }
        [JsModule("./foo.js")] partial interface IFoo : IBase { new int A(int a); new string P { get; } }
        """,
        """
        interface IBase { int A(int a); int P { get; } void Q(); }
        interface IMiddle : IBase { int IBase.A(int a) => a; int IBase.P => 1; abstract void IBase.Q(); }
        [JsModule("./foo.js")] partial interface IFoo : IMiddle { int B(); }
        """,
        """[JsModule("./foo.js")] partial interface IFoo { int A(); int B() => A(); static int C() => 1; static virtual int D() => 1; private int E() => 2; const int F = 1; class G; }""",
        """interface IBase<T> { T Get(T value); } [JsModule("./foo.js")] partial interface IFoo : IBase<int>, IBase<string>;""",
        """[JsModule("./foo.js")] partial interface IFoo { void A(); protected int B(); internal int C { get; } }""",

        // Overloads, and both halves of a declaration.
        """[JsModule("./foo.js")] partial interface IFoo { void A(); void A(int a); int A(int a, int b); } partial interface IFoo { void B(); }""",

        // Names that emitted code might use itself.
        """
        namespace V8Typed.Interop.Mine { class System; class JsCall; class global; }
        namespace App { class System; class V8Typed; [JsModule("./foo.js")] partial interface IFoo { int Definition(int binding, string b, int? __length, params int[] __k); long System { get; } } }
        """,
        """[JsModule("./foo.js")] partial interface IFoo { void __V8TypedProxy(int __binding, int __call, int __p0, int @this, int _); int __binding { get; set; } void Definition(); }""",
        """[JsModule("./foo.js")] partial interface IFoo { class __V8TypedProxy; int __V8TypedProxy_ { get; } void A(); }""",
        """[JsModule("./foo.js")] partial interface __V8TypedProxy<__V8TypedProxy_> { void CreateProxy(int binding); }""",
        """
        interface IBase { int __V8TypedProxy(int a); }
        partial class __V8TypedProxy { [JsModule("./foo.js")] internal partial interface IFoo : IBase { void A(); } }
        """,
        """
        #nullable disable
        [JsModule("./foo.js")] partial interface IFoo { string A(string a, params string[] b); string P { get; set; } }
        """,
        """[JsModule("./foo.js")] partial interface IFoo { void A(string s = "\uD800 \0 \u2028 \"", char c = '\uDFFF', long l = long.MinValue, ulong u = ulong.MaxValue, decimal m = -0.0m, double d = double.NegativeInfinity); }""",
        """[Obsolete("x")] enum Old { A } [JsModule("./foo.js")] partial interface IFoo { [Obsolete("y")] Old A(Old o); }""",
        """[JsModule("./foo.js")] partial interface IFoo { }""",
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public void Compiles(string source)
    {
        foreach (LanguageVersion version in (LanguageVersion[])[LanguageVersion.CSharp14, LanguageVersion.CSharp12])
        {
            // "class G;" and the like are C# 12 already; a refused member would hide what this test is about.
            GeneratorRun run = GeneratorRun.Of("#pragma warning disable CS0108, CS0612, CS0618\n" + source, version, s_foo);
            Assert.Empty(run.Diagnostics);
            Assert.Empty(run.Errors);
            Assert.Contains("__V8TypedProxy", string.Concat(run.Result.GeneratedSources.Select(s => s.SourceText.ToString())), StringComparison.Ordinal);
            Binder.AssertParses(run);
        }
    }

    [Fact]
    public void A_base_module_of_another_assembly_brings_its_factory()
    {
        GeneratorRun library = GeneratorRun.Of(
            """namespace Lib; [JsModule("./foo.js")] public partial interface IBase { int A(int a); }""", s_foo);
        using var image = new MemoryStream();
        Assert.True(library.Output.WithAssemblyName("Lib").Emit(image).Success);
        image.Position = 0;
        GeneratorRun app = GeneratorRun.Of(
            GeneratorRun.Compile(
                [GeneratorRun.Parse("/app/Test.cs", GeneratorRun.Usings + """[JsModule("./foo.js")] partial interface IFoo : Lib.IBase { void B(); }""")],
                MetadataReference.CreateFromStream(image)),
            s_foo);
        Assert.Empty(app.Diagnostics);
        Assert.Empty(app.Errors);
        Assert.Contains("int global::Lib.IBase.A(int a)", app.Generated("IFoo.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_implemented_member_is_left_alone()
    {
        GeneratorRun run = GeneratorRun.Of(
            """
            interface IBase { int A(int a); }
            interface IMiddle : IBase { int IBase.A(int a) => a; }
            [JsModule("./foo.js")] partial interface IFoo : IMiddle { int B(); }
            """,
            s_foo);
        Assert.DoesNotContain("IBase.A", run.Generated("IFoo.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_assemblies_that_see_each_others_internals_have_a_manifest_each()
    {
        GeneratorRun library = GeneratorRun.Of(
            """
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("App.Core")]
            [JsModule("./foo.js")] public partial interface IBase { int A(int a); }
            """,
            s_foo);
        CSharpCompilation renamed = library.Input.WithAssemblyName("App.Tests");
        using var image = new MemoryStream();
        Assert.True(GeneratorRun.Of(renamed, s_foo).Output.Emit(image).Success);
        image.Position = 0;
        GeneratorRun app = GeneratorRun.Of(
            GeneratorRun.Compile(
                [GeneratorRun.Parse("/app/Test.cs", GeneratorRun.Usings + """[JsModule("./foo.js")] partial interface IFoo : IBase { void B(); }""")],
                MetadataReference.CreateFromStream(image)),
            s_foo);
        Assert.Empty(app.Errors);
    }

    [Fact]
    public void Names_that_differ_in_case_only_make_two_files()
    {
        GeneratorRun run = GeneratorRun.Of(
            """[JsModule("./foo.js")] partial interface IFoo { void A(); } [JsModule("./foo.js")] partial interface Ifoo { void A(); }""", s_foo);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Errors);
        Assert.Equal(3, run.Result.GeneratedSources.Length);
    }
}
