using V8Typed.Generator.Emit.Graphs;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit;

/// <summary>The C# half of a method.</summary>
internal static class MethodEmitter
{
    public static void Emit(SourceWriter writer, MethodModel method, int half, GraphContext context)
    {
        ParameterModel[] crossing = [.. context.WithSelf(method.Parameters)];
        var names = new ParameterNames(crossing);
        string parameters = string.Join(", ", method.Parameters.Select(parameter => $"{parameter.Type} {names[parameter]}"));
        writer.Line().Open($"{method.ReturnType} {method.Interface}.{method.Name}({parameters})");
        if (context.HasSelf)
        {
            writer.Line($"var {names[SelfShape.Parameter]} = this.Reference;");
        }

        if (method.Async != AsyncKind.None)
        {
            AsyncCrossingEmitter.Emit(
                writer, method.Async, method.Return, method.ResultType, half, new GraphPlan(crossing, method.Return, context), names, context);
        }
        else if (context.HasSelf || GraphPlan.IsNeeded(method))
        {
            GraphCrossingEmitter.Emit(writer, half, new GraphPlan(crossing, method.Return, context), names, context);
        }
        else
        {
            CrossingEmitter.Emit(writer, half, new CallPlan(method.Parameters), method.Return, names);
        }

        writer.Close();
    }
}
