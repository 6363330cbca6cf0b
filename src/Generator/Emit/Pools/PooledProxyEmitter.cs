using System.Linq;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Pools;

/// <summary>The proxy over a pool of VMs: each member leases one, calls the proxy of that VM, and gives it back.</summary>
internal static class PooledProxyEmitter
{
    /// <summary>The expression that makes one; or that says why there is none.</summary>
    /// <param name="module">The interface.</param>
    /// <param name="refusal">What <see cref="PoolRefusal"/> says of it.</param>
    /// <param name="pool">The expression for the pool.</param>
    public static string Factory(ModuleModel module, string? refusal, string pool) => refusal is null
        ? $"new {Class(module)}({pool})"
        : $"throw new global::System.NotSupportedException({CSharpText.Literal(refusal)})";

    public static void EmitClass(SourceWriter writer, ModuleModel module)
    {
        string pool = $"{Interop.Namespace}.JsPooledModule<{module.Reference}>";
        InterfaceEmitter.OpenClass(writer, Class(module), module.Reference);
        writer.Line($"private readonly {pool} __pool;");
        writer.Line().Line($"internal {Class(module)}({pool} pool) => this.__pool = pool;");
        foreach (MemberModel member in module.Members)
        {
            switch (member)
            {
                case MethodModel method:
                    Emit(writer, method, module);
                    break;
                case BatchModel batch:
                    EmitCall(writer, batch, [.. batch.Parameters], "void", isAwaited: false);
                    break;
                case PropertyModel property:
                    Emit(writer, property);
                    break;
            }
        }

        writer.Close();
    }

    private static string Class(ModuleModel module) => module.ProxyClass + "Pooled";

    private static void Emit(SourceWriter writer, MethodModel method, ModuleModel module)
    {
        ParameterModel[] parameters = [.. method.Parameters];
        if (method is { Async: AsyncKind.None, Return: StreamShape stream })
        {
            EmitStream(writer, method, stream);
        }
        else if (method.Async != AsyncKind.None && parameters.Any(parameter => parameter.Shape is BufferShape { IsLent: true }))
        {
            EmitLending(writer, method, module);
        }
        else
        {
            EmitCall(writer, method, parameters, method.ReturnType, method.Async != AsyncKind.None, method.Return is VoidShape);
        }
    }

    private static void EmitCall(
        SourceWriter writer, MemberModel member, ParameterModel[] parameters, string type, bool isAwaited, bool isVoid = true)
    {
        var names = new ParameterNames(parameters);
        writer.Line().Open($"{(isAwaited ? "async " : "")}{type} {member.Interface}.{member.Name}({Declaration(parameters, names)})");
        EmitBody(writer, member, $".{member.Name}({Arguments(parameters, names)})", Token(parameters, names), isAwaited, isVoid);
        writer.Close();
    }

    private static void Emit(SourceWriter writer, PropertyModel property)
    {
        ParameterModel[] index = property.Index is null ? [] : [property.Index];
        var names = new ParameterNames(index);
        string name = property.Index is null ? property.Name : $"this[{Declaration(index, names)}]";
        writer.Line().Open($"{property.Type} {property.Interface}.{name}").Open("get");
        EmitBody(writer, property, property.Index is null ? $".{property.Name}" : $"[{Arguments(index, names)}]", "default", isAwaited: false, isVoid: false);
        writer.Close().Close();
    }

    private static void EmitBody(SourceWriter writer, MemberModel member, string access, string token, bool isAwaited, bool isVoid)
    {
        string rent = $"this.__pool.{(isAwaited ? "RentAsync" : "Rent")}({CSharpText.Literal(member.DisplayName)}, {token})";
        string call = $"(({member.Interface})__call.Module){access}";
        writer.Line($"using var __call = {(isAwaited ? $"await {rent}.ConfigureAwait(false)" : rent)};");
        writer.Open("try");
        writer.Line($"{(isVoid ? "" : "return ")}{(isAwaited ? $"await {call}.ConfigureAwait(false)" : call)};");
        writer.Close();
        EmitNote(writer);
    }

    // In a filter: the call's own stack is kept.
    private static void EmitNote(SourceWriter writer) =>
        writer.Open("catch (global::System.Exception __e) when (__call.Note(__e))").Line("throw __call.Overdue(__e);").Close();

    private static void EmitStream(SourceWriter writer, MethodModel method, StreamShape stream)
    {
        ParameterModel[] parameters = [.. method.Parameters];
        var names = new ParameterNames(parameters);
        writer.Line().Open($"{method.ReturnType} {method.Interface}.{method.Name}({Declaration(parameters, names)})");
        writer.Line($"return this.__pool.{(stream.IsAsync ? "Stream" : "Sequence")}<{stream.ElementType}>(");
        writer.Line($"    {CSharpText.Literal(method.DisplayName)},");
        writer.Line($"    __module => (({method.Interface})__module).{method.Name}({Arguments(parameters, names)}),");
        writer.Line($"    {Token(parameters, names)});");
        writer.Close();
    }

    // A span lives on the caller's stack, so that the method can't be async: the call is made at once, and only its end is awaited.
    private static void EmitLending(SourceWriter writer, MethodModel method, ModuleModel module)
    {
        ParameterModel[] parameters = [.. method.Parameters];
        var names = new ParameterNames(parameters);
        writer.Line().Open($"{method.ReturnType} {method.Interface}.{method.Name}({Declaration(parameters, names)})");
        writer.Line($"var __call = this.__pool.Rent({CSharpText.Literal(method.DisplayName)}, {Token(parameters, names)});");
        writer.Line($"{method.ReturnType} __task;");
        writer.Open("try").Line($"__task = (({method.Interface})__call.Module).{method.Name}({Arguments(parameters, names)});").Close();
        writer.Open("catch (global::System.Exception __e)").Line("__call.Note(__e);").Line("__call.Dispose();").Line("throw;").Close();
        writer.Line("return __EndAsync(__call, __task);");
        writer.Line().Open($"static async {method.ReturnType} __EndAsync({Interop.Namespace}.JsPooledCall<{module.Reference}> __call, {method.ReturnType} __task)");
        writer.Open("using (__call)").Open("try");
        writer.Line($"{(method.Return is VoidShape ? "" : "return ")}await __task.ConfigureAwait(false);").Close();
        EmitNote(writer);
        writer.Close().Close().Close();
    }

    private static string Declaration(ParameterModel[] parameters, ParameterNames names) =>
        string.Join(", ", parameters.Select(parameter => $"{parameter.Type} {names[parameter]}"));

    private static string Arguments(ParameterModel[] parameters, ParameterNames names) => string.Join(", ", parameters.Select(parameter => names[parameter]));

    private static string Token(ParameterModel[] parameters, ParameterNames names) =>
        parameters.FirstOrDefault(parameter => parameter.Shape is CancellationShape) is { } token ? names[token] : "default";
}
