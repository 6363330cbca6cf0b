using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Pipeline;

/// <summary>What the pipeline holds between two runs must not hold a compilation, which is all the memory of an editor.</summary>
public sealed class CachedObjectsTests
{
    private const string Source = """
        enum E { [JsName("a")] A } [Flags] enum F { A = 1 }
        [JsModule("./foo.js")]
        partial interface IFoo { E? A(F f, string? s = "x", params long[] rest); string P { get; set; } void Bad(object o); }
        [JsModule("./bar.js")]
        partial interface IBar { int X(E e, System.Collections.Generic.List<Item> items); }
        record Item(int N, (int, string)? Pair);
        [JsData] record Data(int N, Item Item);
        [JsData] record NoData(object O);
        [JsObject] partial interface ICounter { Item A(E e, ICounter other); int this[int i] { get; } }
        [JsObject] partial interface IBad { event Action E; }
        /// <summary>Docs.</summary>
        [JsHost] partial class Order { public Order? Next { get; set; } public E? Find(Item item, params int[] rest) => null; public object Bad => 1; public int this[int i] => 1; }
        """;

    private static readonly ScriptText[] s_scripts =
    [
        new("/app/foo.js", "import './no.js'; export let x = ;"), new("/app/bar.js", "import './no.js';"),
    ];

    [Fact]
    public void No_symbol_node_or_compilation_is_held()
    {
        GeneratorRun run = GeneratorRun.Of(Source, s_scripts);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (string name in TrackingNames.All)
        {
            foreach ((object value, _) in run.Result.TrackedSteps[name].SelectMany(step => step.Outputs))
            {
                Visit(value, name, seen);
            }
        }
    }

    [Fact]
    public void No_old_compilation_is_kept_alive()
    {
        (GeneratorRun current, WeakReference old) = RunTwice();
        for (int i = 0; i < 5 && old.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(old.IsAlive);
        GC.KeepAlive(current);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorRun Current, WeakReference Old) RunTwice()
    {
        GeneratorRun first = GeneratorRun.Of(Source, s_scripts);
        GeneratorRun second = first.Again(c => c.AddSyntaxTrees(GeneratorRun.Parse("/app/Other.cs", "class Other;")));
        return (second, new WeakReference(first.Input));
    }

    private static void Visit(object? value, string path, HashSet<object> seen)
    {
        // What a script item refers to is the compiler's input itself, not something derived from a compilation.
        if (value is null or string or Type or Delegate or AdditionalText or DiagnosticDescriptor || value.GetType().IsPrimitive || !seen.Add(value))
        {
            return;
        }

        Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or Compilation or SemanticModel or Location or AttributeData, $"{path} holds a {value.GetType()}");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Visit(item, path + "[]", seen);
            }
        }

        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Visit(field.GetValue(value), $"{path}.{field.Name}", seen);
            }
        }
    }
}
