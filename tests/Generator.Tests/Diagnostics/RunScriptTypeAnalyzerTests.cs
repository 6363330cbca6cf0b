using Microsoft.CodeAnalysis;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Diagnostics;

/// <summary>V8T015: the types that the runtime refuses with a NotSupportedException, and only those.</summary>
public sealed class RunScriptTypeAnalyzerTests
{
    private const string Declarations = """
        record Order(int Id); enum Mode { Fast }
        """;

    [Theory]
    [InlineData("Order", "use JsonElement and deserialize it, or JsValue")]
    [InlineData("Order[]", "use JsonElement and deserialize it, or JsValue")]
    [InlineData("object", "use JsValue, which holds any value")]
    [InlineData("dynamic", "use JsValue, which holds any value")]
    [InlineData("Mode", "use int or string, and convert that")]
    [InlineData("System.DateTime", "use JsonElement")]
    [InlineData("nint", "use JsonElement")]
    [InlineData("System.Int128?", "use 'System.Int128'")]
    [InlineData("System.Text.Json.JsonElement?", "use 'System.Text.Json.JsonElement'")]
    [InlineData("System.Text.Json.Nodes.JsonObject", "use JsonNode, and cast it")]
    [InlineData("System.Collections.Generic.List<int>", "use 'int[]'")]
    [InlineData("System.Collections.Generic.IReadOnlyList<string>", "use 'string[]'")]
    [InlineData("System.Collections.Generic.IEnumerable<double?>", "use 'double?[]'")]
    [InlineData("System.Collections.Generic.List<Order>", "use JsonElement")]
    [InlineData("System.Threading.Tasks.Task<int>", "use RunScriptAsync with the type of what the promise is fulfilled with")]
    [InlineData("float?[]", "use JsonElement")]
    [InlineData("int[,]", "use JsonElement")]
    [InlineData("int[][]", "use JsonElement")]
    [InlineData("System.Int128[]", "use JsonElement")]
    [InlineData("JsValue[]", "use JsonElement")]
    [InlineData("(int, int)", "use JsonElement")]
    public void Refused(string type, string remedy)
    {
        Diagnostic only = Assert.Single(Analyze($"_ = ctx.RunScript<{type}>(\"1\");"));
        Assert.Equal(("V8T015", DiagnosticSeverity.Error), (only.Id, only.Severity));

        // As the compiler writes them in its own messages.
        string display = type.Replace("[,]", "[*,*]", StringComparison.Ordinal).Replace("JsValue", "V8Typed.JsValue", StringComparison.Ordinal);
        Assert.StartsWith($"RunScript does not convert to '{display}'; {remedy}", only.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(type, only.Location.SourceTree!.ToString().Substring(only.Location.SourceSpan.Start, only.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("_ = ctx.RunScriptAsync<Order>(\"1\");", "RunScriptAsync does not convert to 'Order'")]
    [InlineData("_ = value.To<Order>();", "To does not convert to 'Order'")]
    [InlineData("_ = maybe?.To<Order>();", "To does not convert to 'Order'")]
    [InlineData("System.Func<Order> f = value.To<Order>; _ = f;", "To does not convert to 'Order'")]
    [InlineData("void L() => ctx.RunScript<Order>(\"1\"); L();", "RunScript does not convert to 'Order'")]
    public void Every_call_is_seen(string statement, string message) =>
        Assert.StartsWith(message, Assert.Single(Analyze(statement)).GetMessage(null), StringComparison.Ordinal);

    [Theory]
    [InlineData("bool", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "System.Half", "decimal", "char", "System.Numerics.BigInteger")]
    public void Scalars_are_converted(params string[] types)
    {
        foreach (string type in types)
        {
            Assert.Empty(Analyze($"_ = ctx.RunScript<{type}>(\"1\"); _ = ctx.RunScriptAsync<{type}?>(\"1\"); _ = value.To<{type}[]>();"));
        }
    }

    [Theory]
    [InlineData("string")]
    [InlineData("string?[]")]
    [InlineData("bool?[]")]
    [InlineData("int?[]")]
    [InlineData("long?[]")]
    [InlineData("double?[]")]
    [InlineData("System.Int128")]
    [InlineData("System.UInt128")]
    [InlineData("System.Text.Json.JsonElement")]
    [InlineData("System.Text.Json.Nodes.JsonNode")]
    [InlineData("JsValue")]
    public void Others_are_converted(string type) => Assert.Empty(Analyze($"_ = ctx.RunScript<{type}>(\"1\"); _ = value.To<{type}>();"));

    [Theory]
    [InlineData("_ = value.To<object>(); _ = value.To<System.IDisposable>();")]
    [InlineData("static T? G<T>(V8Context c) => c.RunScript<T>(\"1\"); static T[] A<T>(JsValue v) => v.To<T[]>(); static T? N<T>(JsValue v) where T : struct => v.To<T?>();")]
    [InlineData("_ = ctx.RunScript(\"1\"); _ = new Other().RunScript<Order>(); _ = new Other().To<Order>();")]
    public void Near_misses(string statement) => Assert.Empty(Analyze(statement));

    [Fact]
    public void An_unknown_type_is_left_to_the_compiler() => Assert.Empty(Run("_ = ctx.RunScript<Nothing>(\"1\");").Analyze());

    [Fact]
    public void A_project_without_the_runtime_is_not_looked_at()
    {
        var compilation = GeneratorRun.Compile([GeneratorRun.Parse("/app/Test.cs", "class C { void M() => System.Array.Empty<C>(); }")]);
        Assert.Empty(GeneratorRun.Of(compilation.WithReferences(Basic.Reference.Assemblies.Net100.References.All)).Analyze());
    }

    private static IEnumerable<Diagnostic> Analyze(string statement)
    {
        GeneratorRun run = Run(statement);
        Assert.DoesNotContain(run.Errors, error => error.Severity == DiagnosticSeverity.Error && error.Id is not ("CS8321" or "CS0162"));
        return run.Analyze();
    }

    private static GeneratorRun Run(string statement) => GeneratorRun.Of(
        $$"""
        {{Declarations}}
        class Other { public T? RunScript<T>() => default; public T? To<T>() => default; }
        class Sample
        {
            void Run(V8Context ctx, JsValue value, JsValue? maybe)
            {
                {{statement}}
            }
        }
        """);
}
