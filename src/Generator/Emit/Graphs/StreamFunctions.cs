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
        string name = shape.Name;
        string list = $"global::System.Collections.Generic.List<{shape.ElementType}>";
        string chunk = $"(bool, {list})";
        var items = new SequenceShape(shape.Element, shape.ElementType, SequenceKind.List, list, name, false);
        string promise = $"global::System.Threading.Tasks.Task<{chunk}>";
        var pull = new FunctionShape(
            $"global::System.Func<bool, {promise}>", name, [new ParameterModel("close", "bool", new BooleanShape(), Default: null)],
            promise, new TupleShape([new BooleanShape(), items], chunk, name), chunk, AsyncKind.Task, false);
        return new FunctionShape($"global::System.Func<{pull.Type}>", name, [], pull.Type, pull, pull.Type, AsyncKind.None, false);
    }

    /// <summary>The number of the stub that makes the iterable.</summary>
    public static int Stub(StreamShape shape, GraphContext context)
    {
        FunctionShape open = Open(shape);
        return context.Functions.Stub("stream:" + open, () =>
            $"n => streamOf(() => {{ {HostCallText.Of(open.Parameters, open.Result, open.Async, "n", 0, open.Name, context).Body}}})");
    }
}
