using System.Linq;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>The class whose method a delegate for a function of script calls.</summary>
internal static class FunctionClassEmitter
{
    public static void Emit(SourceWriter writer, FunctionShape shape, int number, GraphContext context)
    {
        writer.Line().Open($"private sealed class __F{number} : {Interop.Namespace}.JsFunctionReference");
        writer.Line($"private readonly {Interop.Namespace}.JsModuleBinding __binding;").Line();
        writer.Line(
            $"internal __F{number}({Interop.Namespace}.JsReference reference, {Interop.Namespace}.JsModuleBinding binding) : base(reference) => this.__binding = binding;");
        ParameterModel[] parameters = [SelfShape.Parameter, .. shape.Parameters];
        var names = new ParameterNames(parameters);
        string declared = string.Join(", ", shape.Parameters.Select(parameter => $"{parameter.Type} {names[parameter]}"));
        writer.Line().Open($"internal {shape.ReturnType} Invoke({declared})");
        writer.Line($"var {names[SelfShape.Parameter]} = this.Reference;");
        var plan = new GraphPlan(parameters, shape.Result, context);
        int half = context.Functions.Half(shape);
        if (shape.Async == AsyncKind.None)
        {
            GraphCrossingEmitter.Emit(writer, half, plan, names, context);
        }
        else
        {
            AsyncCrossingEmitter.Emit(writer, shape.Async, shape.Result, shape.ResultType, half, plan, names, context);
        }

        writer.Close().Close();
    }
}
