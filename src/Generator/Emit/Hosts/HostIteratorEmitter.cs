using V8Typed.Generator.Emit.Graphs;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Hosts;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Hosts;

/// <summary>
/// Iteration over a host object. Of a sequence, the call fetches the next elements: script names the iteration, and what it wants. Of a
/// stream, it gives the function that fetches them.
/// </summary>
internal static class HostIteratorEmitter
{
    private static readonly IntegerShape s_int = new("int", "Int32", int.MinValue, int.MaxValue);

    public static HostCallText Call(HostIteratorModel iterator, int member, string name, GraphContext context) =>
        HostCallText.Of(Parameters(iterator), Result(iterator).Shape, AsyncKind.None, "n", member, name, context);

    public static void Emit(SourceWriter writer, HostIteratorModel iterator, GraphContext context)
    {
        string self = $"({iterator.Declaring})__self";
        (Shape result, string type) = Result(iterator);
        HostBodyEmitter.Emit(
            writer, Parameters(iterator), result, type, AsyncKind.None, iterator.DisplayName,
            arguments => iterator.IsAsync ? $"{Interop.Namespace}.JsHostCall.IterateAsync({self})" : $"__host.Iterate({arguments}, {self})",
            context);
    }

    private static ParameterModel[] Parameters(HostIteratorModel iterator) => iterator.IsAsync
        ? []
        : [new ParameterModel("number", "int", s_int, Default: null), new ParameterModel("how", "int", s_int, Default: null)];

    private static (Shape Shape, string Type) Result(HostIteratorModel iterator)
    {
        if (iterator.IsAsync)
        {
            FunctionShape open = StreamFunctions.Open(new StreamShape(
                iterator.Element, iterator.ElementType, IsAsync: true, iterator.Declaring, iterator.DisplayName, IsNullable: false));
            return (open.Result, open.ResultType);
        }

        TupleShape chunk = StreamFunctions.Chunk(iterator.Element, iterator.ElementType, iterator.DisplayName);
        return (chunk, chunk.Type);
    }
}
