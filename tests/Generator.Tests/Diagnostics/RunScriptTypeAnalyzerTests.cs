using System.Reflection;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Diagnostics;

/// <summary>V8T015: the types that the runtime refuses with a NotSupportedException, and only those.</summary>
public sealed class RunScriptTypeAnalyzerTests
{
    private const string Declarations = """
        record Order(int Id); enum Mode { Fast } interface IPlain { }
        [JsObject] partial interface ICounter { int Count { get; } }
        """;

    [Theory]
    [InlineData("Order", "mark it with [JsData], use JsonElement and deserialize it, or JsValue")]
    [InlineData("IPlain", "mark it with [JsObject], or use JsValue")]
    [InlineData("ICounter[][]", "use JsonElement and deserialize it, or JsValue")]
    [InlineData("Order[]", "use JsonElement and deserialize it, or JsValue")]
    [InlineData("object", "use JsValue, which holds any value")]
    [InlineData("dynamic", "use JsValue, which holds any value")]
    [InlineData("Mode", "use int or string, and convert that")]
    [InlineData("System.Version", "use JsonElement")]
    [InlineData("nint", "use JsonElement")]
    [InlineData("System.Text.Json.JsonElement?", "use 'System.Text.Json.JsonElement'")]
    [InlineData("System.Text.Json.Nodes.JsonObject", "use JsonNode, and cast it")]
    [InlineData("System.Collections.Generic.List<int>", "use 'int[]'")]
    [InlineData("System.Collections.Generic.IReadOnlyList<string>", "use 'string[]'")]
    [InlineData("System.Collections.Generic.IEnumerable<double?>", "use 'double?[]'")]
    [InlineData("System.Collections.Generic.List<Order>", "use JsonElement")]
    [InlineData("System.Threading.Tasks.Task<int>", "use RunScriptAsync with the type of what the promise is fulfilled with")]
    [InlineData("int[,]", "use JsonElement")]
    [InlineData("int[][]", "use JsonElement")]
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
    [InlineData("bool", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "System.Half", "decimal", "char", "System.Numerics.BigInteger", "System.Int128", "System.UInt128",
        "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly", "System.TimeSpan", "System.Guid")]
    public void Scalars_are_converted(params string[] types)
    {
        foreach (string type in types)
        {
            Assert.Empty(Analyze($"_ = ctx.RunScript<{type}>(\"1\"); _ = ctx.RunScriptAsync<{type}?>(\"1\"); _ = value.To<{type}[]>(); _ = value.To<{type}?[]>();"));
        }
    }

    [Theory]
    [InlineData("string")]
    [InlineData("string?[]")]
    [InlineData("System.Uri")]
    [InlineData("System.Uri?[]")]
    [InlineData("System.Text.Json.JsonElement")]
    [InlineData("System.Text.Json.Nodes.JsonNode")]
    [InlineData("JsValue")]
    [InlineData("ICounter")]
    [InlineData("ICounter[]")]
    [InlineData("System.Collections.Generic.List<ICounter>")]
    public void Others_are_converted(string type) => Assert.Empty(Analyze($"_ = ctx.RunScript<{type}>(\"1\"); _ = value.To<{type}>();"));

    // A value of no type that anything converts to: what the runtime knows is a mismatch, what it does not know is not supported.
    [Fact]
    public void The_analyzer_and_the_runtime_agree()
    {
        Type[] values = [.. typeof(int).Assembly.GetExportedTypes()
            .Where(type => type is { Namespace: "System", IsValueType: true, IsEnum: false, IsGenericType: false, IsByRefLike: false, IsNested: false } && type != typeof(void)
                && !type.IsDefined(typeof(ObsoleteAttribute), false) && type.Name is not ("ArgIterator" or "RuntimeArgumentHandle" or "TypedReference")),
            typeof(System.Numerics.BigInteger), typeof(System.Text.Json.JsonElement), typeof(System.Text.Rune)];
        Assert.Contains(typeof(Int128), values);
        MethodInfo convert = typeof(JsValue).GetMethod("To")!;
        List<string> supported = [];
        List<string> statements = [];
        foreach ((Type type, string name) in values.SelectMany(Forms).Concat([
            (typeof(string), "string"), (typeof(string[]), "string[]"), (typeof(System.Text.Json.Nodes.JsonNode), "System.Text.Json.Nodes.JsonNode"),
            (typeof(object[]), "object[]"), (typeof(int[][]), "int[][]"), (typeof(JsValue[]), "JsValue[]")]))
        {
            statements.Add($"_ = value.To<{name}>();");
            Exception? exception = Record.Exception(() => convert.MakeGenericMethod(type).Invoke(JsValue.Undefined, null))?.InnerException;
            if (exception is not NotSupportedException)
            {
                Assert.True(exception is null or V8TypeException, $"{name}: {exception}");
                supported.Add(name);
            }
        }

        string[] refused = [.. Analyze(string.Join("\n", statements))
            .Select(each => each.Location.SourceTree!.ToString().Substring(each.Location.SourceSpan.Start, each.Location.SourceSpan.Length))];
        Assert.Empty(supported.Intersect(refused));
        Assert.Equal(statements.Count, supported.Count + refused.Length);

        static IEnumerable<(Type Type, string Name)> Forms(Type type)
        {
            Type nullable = typeof(Nullable<>).MakeGenericType(type);
            string name = type.FullName!;
            return [(type, name), (nullable, name + "?"), (type.MakeArrayType(), name + "[]"), (nullable.MakeArrayType(), name + "?[]")];
        }
    }

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
