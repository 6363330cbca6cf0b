using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using V8Typed.Generator.Diagnostics;

namespace V8Typed.CodeFixes.Tests;

using Test = FixTest<ClosedInterfaceAnalyzer, MakePartialCodeFix>;

/// <summary>V8T001: what generated code has to be added to is made partial.</summary>
public sealed class MakePartialTests
{
    [Theory]
    [InlineData("[JsModule(\"./foo.js\")] interface {|#0:IFoo|} { }", "[JsModule(\"./foo.js\")] partial interface IFoo { }")]
    [InlineData("[JsModule(\"./foo.js\")] public interface {|#0:IFoo|} { }", "[JsModule(\"./foo.js\")] public partial interface IFoo { }")]
    [InlineData("// Why.\n[JsModule(\"./foo.js\")]\n// Here.\ninterface {|#0:IFoo|}\n{\n}", "// Why.\n[JsModule(\"./foo.js\")]\n// Here.\npartial interface IFoo\n{\n}")]
    [InlineData(
        "class A { internal struct B { [JsModule(\"./foo.js\")] internal interface {|#0:IFoo|} { } } }",
        "partial class A { internal partial struct B { [JsModule(\"./foo.js\")] internal partial interface IFoo { } } }")]
    [InlineData(
        "record A { [JsModule(\"./foo.js\")] internal partial interface {|#0:IFoo|} { } }",
        "partial record A { [JsModule(\"./foo.js\")] internal partial interface IFoo { } }")]
    public Task Types_around_it_too(string before, string after) => Run(before, after, 1);

    [Fact]
    public Task All_of_a_project() => Run(
        "[JsModule(\"./foo.js\")] interface {|#0:IA|} { }\n[JsModule(\"./foo.js\")] interface {|#1:IB|} { }",
        "[JsModule(\"./foo.js\")] partial interface IA { }\n[JsModule(\"./foo.js\")] partial interface IB { }",
        2);

    [Fact]
    public Task Nothing_is_offered_where_that_is_not_what_is_wrong() =>
        Run("[JsModule(\"./foo.js\")] file partial interface {|#0:IFoo|} { }", "[JsModule(\"./foo.js\")] file partial interface {|#0:IFoo|} { }", 1);

    private static Task Run(string before, string after, int count)
    {
        var test = new Test(before, after);
        for (int i = 0; i < count; i++)
        {
            test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult("V8T001", DiagnosticSeverity.Hidden).WithLocation(i));
            if (after.Contains($"#{i}:", StringComparison.Ordinal))
            {
                test.FixedState.ExpectedDiagnostics.Add(new DiagnosticResult("V8T001", DiagnosticSeverity.Hidden).WithLocation(i));
            }
        }

        return test.RunAsync();
    }
}
