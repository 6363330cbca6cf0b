using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit;

/// <summary>The C# half of a method.</summary>
internal static class MethodEmitter
{
    public static void Emit(SourceWriter writer, MethodModel method, int half)
    {
        var names = new ParameterNames(method.Parameters);
        string parameters = string.Join(", ", method.Parameters.Select(parameter => $"{parameter.Type} {names[parameter]}"));
        writer.Line().Open($"{method.ReturnType} {method.Interface}.{method.Name}({parameters})");
        CrossingEmitter.Emit(writer, half, new CallPlan(method.Parameters), method.Return, names);
        writer.Close();
    }
}
