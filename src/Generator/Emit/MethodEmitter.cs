using V8Typed.Generator.Emit.Graphs;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit;

/// <summary>The C# half of a method.</summary>
internal static class MethodEmitter
{
    public static void Emit(SourceWriter writer, MethodModel method, int half, GraphContext context)
    {
        var names = new ParameterNames(method.Parameters);
        string parameters = string.Join(", ", method.Parameters.Select(parameter => $"{parameter.Type} {names[parameter]}"));
        writer.Line().Open($"{method.ReturnType} {method.Interface}.{method.Name}({parameters})");
        if (method.Async != AsyncKind.None)
        {
            AsyncCrossingEmitter.Emit(writer, method, half, new GraphPlan(method.Parameters, method.Return, context), names, context);
        }
        else if (GraphPlan.IsNeeded(method))
        {
            GraphCrossingEmitter.Emit(writer, half, new GraphPlan(method.Parameters, method.Return, context), names, context);
        }
        else
        {
            CrossingEmitter.Emit(writer, half, new CallPlan(method.Parameters), method.Return, names);
        }

        writer.Close();
    }
}
