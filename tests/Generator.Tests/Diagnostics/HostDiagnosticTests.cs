using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Diagnostics;

/// <summary>What a [JsHost] type may not be or have. The only errors are ours.</summary>
public sealed class HostDiagnosticTests
{
    [Theory]
    [InlineData("[JsHost] class X { }", "V8T017: Type 'X' cannot be handed to script: it is not partial; add the modifier 'partial'")]
    [InlineData("[JsHost] static partial class X { }", "V8T017: Type 'X' cannot be handed to script: it is static, and has no objects; make it an ordinary class")]
    [InlineData("[JsHost] file partial class X { }", "V8T017: Type 'X' cannot be handed to script: it is 'file', which generated code can't see; remove the modifier")]
    [InlineData("class Outer { [JsHost] partial class X { } }", "V8T017: Type 'Outer.X' cannot be handed to script: its containing type 'Outer' is not partial; add the modifier 'partial'")]
    [InlineData("[JsHost] partial interface X<out T> { }", "V8T017: Type 'X<T>' cannot be handed to script: it has an 'in' or 'out' type parameter")]
    public void Types_that_are_refused(string source, string message) => Assert.Contains(message, GeneratorRun.Of(source).Report, StringComparison.Ordinal);

    [Theory]
    [InlineData("public event Action? Changed { add { } remove { } }", "V8T004: Member 'X.Changed' is not supported: script cannot subscribe to events; offer a method that takes a delegate, or hide it with [JsIgnore]")]
    [InlineData("public int Field = 1;", "V8T004: Member 'X.Field' is not supported: script sees properties, and no fields; make it a property, or hide it with [JsIgnore]")]
    [InlineData("public void M<T>() { }", "V8T004: Member 'X.M' is not supported: generic methods")]
    [InlineData("public void M(out int a) => a = 1;", "V8T004: Member 'X.M' is not supported: 'ref', 'out' and 'in'")]
    [InlineData("public ref int M() => throw null!;", "V8T004: Member 'X.M' is not supported: a value of JavaScript has no address")]
    [InlineData("public int this[double d] => 1;", "V8T004: Member 'X.this[]' is not supported: script indexes by one int or string; use a method")]
    [InlineData("public int this[int a, int b] => 1;", "V8T004: Member 'X.this[]' is not supported: script indexes by one int or string; use a method")]
    [InlineData("[Obsolete(\"no\", true)] public void M() { }", "V8T004: Member 'X.M' is not supported: it is obsolete")]
    [InlineData("public object O => 1;", "V8T003: Property 'X.O' has the type 'object'")]
    [InlineData("public void M(object o) { }", "V8T003: Parameter 'o' of 'X.M' has the type 'object'")]
    [InlineData("public object M() => 1;", "V8T003: The result of 'X.M' has the type 'object'")]
    [InlineData("public void M(NoData d) { }", "V8T003: Parameter 'd' of 'X.M' has the type 'NoData'")]
    [InlineData("public NoData D { get; set; } = null!;", "V8T003: Property 'X.D' has the type 'NoData'")]
    [InlineData("[JsBigInt] public int N => 1;", "V8T012: Property 'X.N' is marked [JsBigInt]")]
    [InlineData("[JsName(\"\")] public int N => 1;", "V8T014: Member 'X.N' has the JavaScript name \"\", which is empty")]
    [InlineData("public void A() { } [JsName(\"a\")] public void B() { }", "V8T014: Member 'X.B' has the JavaScript name \"a\", as another 'X.A' with as many parameters has")]
    [InlineData("public void A(int a) { } public void A(string a) { }", "V8T014: Member 'X.A' has the JavaScript name \"a\", as another 'X.A' with as many parameters has")]
    [InlineData("public int A => 1; [JsName(\"a\")] public void B() { }", "V8T014: Member 'X.B' has the JavaScript name \"a\", which 'X.A' has too")]
    public void Members_that_are_refused(string member, string message)
    {
        GeneratorRun run = GeneratorRun.Of($"{Types} [JsHost] partial class X {{ {member} }}");

        Assert.Contains(message, run.Report, StringComparison.Ordinal);
        Assert.Empty(run.Errors);
    }

    [Theory]
    [InlineData("public int Unread { get; } public NoData Made => null!;")]
    [InlineData("internal object O => 1; protected object P => 1; private object Q => 1; public static object S => 1; public const int C = 1;")]
    [InlineData("[JsIgnore] public object O => 1; [JsIgnore] public int F = 1; [JsIgnore] public event Action? E { add { } remove { } } [JsIgnore] public void M<T>() { }")]
    [InlineData("public X() { } public static X operator +(X a, X b) => a; public class Nested { } ~X() { }")]
    [InlineData("public void A() { } public void A(int a) { } public void A(int a, int b = 1, params int[] c) { }")]
    [InlineData("[JsName(\"a.b\")] public int A => 1; [JsName(\"constructor\")] public int B => 1; [JsName(\"__proto__\")] public int C => 1; public int @class => 1;")]
    [InlineData("public int __self => 1; public int __host(int __call, int __0, int b, int p) => 1; public int HostType => 1; public int Type => 1; public int __V8TypedHost => 1;")]
    [InlineData("[Obsolete] public void M() { } public int? N { get; init; } public required string R { get; set; }")]
    public void Members_that_are_accepted(string member)
    {
        GeneratorRun run = GeneratorRun.Of($"{Types} [JsHost] partial class X {{ {member} }}");

        Assert.Equal("", run.Report);
        Assert.Empty(run.Errors);
        Binder.AssertParses(run);
    }

    [Theory]
    [InlineData("[JsHost] partial record X(int A, string? B) { public int C => 1; }")]
    [InlineData("[JsHost] abstract partial class X { public abstract int A { get; } public virtual void B() { } }")]
    [InlineData("namespace N { partial class @class<T> { partial struct S { [JsHost] internal partial interface @interface { int A(); } } } }")]
    [InlineData("[JsHost] partial interface IA { int M(); } [JsHost] partial interface IB { int N(); } class Both : IA, IB { public int M() => 1; public int N() => 1; }")]
    [InlineData("[JsHost] partial interface IA { int M(); } [JsHost] partial class X : IA { public int M() => 1; public IA Self => this; }")]
    [InlineData("[JsHost] partial class X { } [JsHost] partial class x { }")]
    [InlineData("[JsHost] partial class X { public X A => this; } class User { static void Use(V8Context ctx, X x) { ctx.Expose(\"x\", x); _ = V8TypeScript.Of<X>(); } }")]
    public void Types_that_are_accepted(string source)
    {
        GeneratorRun run = GeneratorRun.Of(source);

        Assert.Equal("", run.Report);
        Assert.Empty(run.Errors);
        Binder.AssertParses(run);
    }

    [Fact]
    public void A_refused_type_is_no_type_of_a_signature()
    {
        GeneratorRun run = GeneratorRun.Of(
            "[JsHost] class X { public int A => 1; private X() { } } [JsModule(\"./foo.js\")] partial interface IFoo { X? Get(); }", new ScriptText("/app/foo.js", "var foo;"));

        Assert.Contains("V8T017", run.Report, StringComparison.Ordinal);
        Assert.Contains("V8T003: The result of 'IFoo.Get' has the type 'X?'", run.Report, StringComparison.Ordinal);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void Exposing_what_is_not_marked_says_what_to_do()
    {
        GeneratorRun run = GeneratorRun.Of("class X { static void Use(V8Context ctx) => ctx.Expose(\"x\", new X()); }");

        Assert.Contains("carries [JsHost]", Assert.Single(run.Errors).GetMessage(null), StringComparison.Ordinal);
    }

    private const string Types = "class NoData { public int A { get; } private NoData() { } }";
}
