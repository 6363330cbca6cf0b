using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>
/// The functions by which script enumerates a stream of .NET: one that begins an enumeration, and gives one that fetches elements.
/// </summary>
internal static class StreamFunctions
{
    /// <summary>Begins an enumeration.</summary>
    public static FunctionShape Open(StreamShape shape)
    {
        TupleShape chunk = Chunk(shape.Element, shape.ElementType, shape.Name);
        string promise = $"global::System.Threading.Tasks.Task<{chunk.Type}>";
        var pull = new FunctionShape(
            $"global::System.Func<bool, {promise}>", shape.Name, [new ParameterModel("close", "bool", new BooleanShape(), Default: null)],
            promise, chunk, chunk.Type, AsyncKind.Task, false);
        return new FunctionShape($"global::System.Func<{pull.Type}>", shape.Name, [], pull.Type, pull, pull.Type, AsyncKind.None, false);
    }

    /// <summary>What it gets at a time: whether that was the end, and elements.</summary>
    public static TupleShape Chunk(Shape element, string elementType, string name)
    {
        string list = $"global::System.Collections.Generic.List<{elementType}>";
        return new TupleShape([new BooleanShape(), new SequenceShape(element, elementType, SequenceKind.List, list, name, false)], $"(bool, {list})", name);
    }

    /// <summary>The number of the stub that makes the iterable.</summary>
    public static int Stub(StreamShape shape, GraphContext context)
    {
        FunctionShape open = Open(shape);
        return context.Functions.Stub("stream:" + open, () =>
            $"n => streamOf(() => {{ {HostCallText.Of(open.Parameters, open.Result, open.Async, "n", 0, open.Name, context).Body}}})");
    }
}
