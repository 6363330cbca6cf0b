using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Parsing;

/// <summary>Every form of <c>[JsObject]</c> interface that is accepted compiles with its generated half, without a warning.</summary>
public sealed class ObjectFormTests
{
    private static readonly ScriptText s_foo = new("/app/foo.js", "var foo = { render: s => s };");

    public static TheoryData<string> Sources => new()
    {
        "[JsObject] partial interface IBar { void A(); }",
        "namespace A.@namespace.B; [JsObject] public partial interface IBar { IBar A(IBar other); }",
        "partial class C { [JsObject] private partial interface IBar { IBar? A(IBar? other); } }",
        "partial class C<T> where T : class { [JsObject] internal partial interface IBar { void A(); } }",
        "[JsObject] partial interface IBar<T> { IBar<T> Self(); IBar<int> Other(); }",

        // Inheritance: of objects, of plain bases, of IDisposable at any depth, diamonds, members made new.
        "[JsObject] partial interface IBase : IDisposable { int A { get; } } [JsObject] partial interface ILeft : IBase { } [JsObject] partial interface IRight : IBase { } [JsObject] partial interface IBar : ILeft, IRight, IDisposable { int B(); }",
        "interface IPlain : IDisposable { string Name { get; set; } } [JsObject] partial interface IBar : IPlain { new int Name { get; } new void Dispose(); }",
        "[JsObject] partial interface IBar { void Dispose(); void Release(); int Reference { get; } string ToString(); int GetHashCode(); bool Equals(object o) => true; }",

        // Names that emitted code might use itself.
        "[JsObject] partial interface IBar { void __V8TypedProxy(int __self, int reference, int binding, int __p0); int __binding { get; } int this[int __p1] { get; set; } string this[string __binding] { get; set; } }",
        "[JsObject] partial interface IBar { class __V8TypedProxy; void A(); int Definition { get; } void CreateProxy(); }",

        // Values of every kind, and both directions of delegates.
        """
        using System.Collections.Generic; using System.Threading.Tasks;
        record Pair(IBar Left, IBar? Right, Dictionary<string, (IBar, int?)[]> All);
        [JsObject] partial interface IBar
        {
            Pair Swap(Pair pair); Task<List<IBar>> AllAsync(CancellationToken token = default); ValueTask LaterAsync(IBar[] bars);
            Func<IBar, IBar?> Map(Func<IBar, Task<IBar>> map); event_ On(Action<IBar>? action = null, params IBar?[] rest);
            IBar? Next { get; set; } JsValue Any { get; set; } (IBar, IBar?)? Two(in_ x);
        }
        enum event_ { A } record in_(IBar B);
        """,
        """
        #nullable disable
        [JsObject] partial interface IBar { IBar A(IBar a, string b, params IBar[] c); IBar P { get; set; } string this[string name] { get; set; } }
        """,
        "[JsObject] partial interface IBar { }",
        "[JsObject] partial interface IBar { int A(); } partial interface IBar { int B() => A(); static int C() => 1; }",
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public void Compiles(string source)
    {
        foreach (LanguageVersion version in (LanguageVersion[])[LanguageVersion.CSharp14, LanguageVersion.CSharp12])
        {
            GeneratorRun run = GeneratorRun.Of("#pragma warning disable CS0108, CS8981\n" + source, version);
            Assert.Empty(run.Diagnostics);
            Assert.Empty(run.Errors);
            Assert.Contains("__V8TypedProxy", string.Concat(run.Result.GeneratedSources.Select(s => s.SourceText.ToString())), StringComparison.Ordinal);
            Binder.AssertParses(run);
        }
    }

    [Fact]
    public void One_of_another_assembly_is_used_and_extended()
    {
        GeneratorRun library = GeneratorRun.Of("namespace Lib; [JsObject] public partial interface IBase : System.IDisposable { int A(int a); }");
        GeneratorRun app = GeneratorRun.Of(
            GeneratorRun.Compile(
                [GeneratorRun.Parse("/app/Test.cs", GeneratorRun.Usings + """[JsObject] partial interface IBar : Lib.IBase { Lib.IBase B(); } [JsModule("./foo.js")] partial interface IFoo { Lib.IBase C(IBar bar); }""")],
                Image(library.Output)),
            s_foo);
        Assert.Empty(app.Diagnostics);
        Assert.Empty(app.Errors);
        Assert.Contains("int global::Lib.IBase.A(int a)", app.Generated("IBar-object.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_was_compiled_without_the_generator()
    {
        GeneratorRun library = GeneratorRun.Of("namespace Lib; [JsObject] public partial interface IBase { int A(int a); }");
        GeneratorRun app = GeneratorRun.Of(
            GeneratorRun.Compile(
                [GeneratorRun.Parse("/app/Test.cs", GeneratorRun.Usings + """[JsModule("./foo.js")] partial interface IFoo { Lib.IBase C(); }""")],
                Image(library.Input)),
            s_foo);
        Assert.Contains("V8T003: The result of 'IFoo.C' has the type 'Lib.IBase', which can't cross to JavaScript; 'IBase' was compiled without this library's generator; reference the package there", app.Report, StringComparison.Ordinal);
        Assert.Empty(app.Errors);
    }

    [Fact]
    public void A_module_and_an_object_that_differ_in_case_only_make_two_files()
    {
        GeneratorRun run = GeneratorRun.Of(
            """[JsModule("./foo.js")] partial interface IFoo { void A(); partial interface Object { } } [JsObject] partial interface Ifoo { void A(); } [JsObject] partial interface IFOO { }""", s_foo);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Errors);
    }

    private static PortableExecutableReference Image(Compilation compilation)
    {
        using var image = new MemoryStream();
        Assert.True(compilation.WithAssemblyName("Lib").Emit(image).Success);
        image.Position = 0;
        return MetadataReference.CreateFromStream(image);
    }
}
