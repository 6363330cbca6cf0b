using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>
/// The body of a C# half that gives a task: as that of any other call, except that a promise which has not settled by its end is waited
/// for. A result that is there makes a task that has ended, without a switch of threads.
/// </summary>
internal static class AsyncCrossingEmitter
{
    public static void Emit(
        SourceWriter writer, AsyncKind kind, Shape result, string type, int half, GraphPlan plan, ParameterNames names, GraphContext context)
    {
        string token = plan.Token is null ? "default" : names[plan.Token];
        writer.Open("try");
        writer.Line($"var __graph = {Interop.Namespace}.JsGraphCall.BeginAsync(this.__binding, {half}, {token});");
        if (plan.IsFallible)
        {
            writer.Line("var __at = \"\";");
        }

        writer.Open("try");
        GraphCrossingEmitter.WriteArguments(writer, plan, names, plan.IsFallible ? "__at" : null, context);
        writer.Line($"__graph.Invoke{(plan.HasText ? "WithText" : "")}();");
        string pending = Wrap(kind, result, type, "__task");
        if (GraphContext.IsComposite(result) || result is VoidShape)
        {
            string read = $"static (ref {Interop.Namespace}.JsReader __call) => {Reading(result, context)}";
            writer.Line($"if (__graph.IsPending<{type}>({half + 1}, {read}, {token}, out var __task)) return {pending};");
        }
        else
        {
            writer.Open($"static {type} __Read(ref {Interop.Namespace}.JsReader __call)");
            new PartList([new Part(result, "", "", "")], context).Read(writer);
            writer.Line("return __0;").Close();
            writer.Line($"if (__graph.IsPending<{type}>({half + 1}, __Read, {token}, out var __task)) return {pending};");
        }

        writer.Line($"return {Done(kind, result, type, context)};");
        writer.Close();
        if (plan.IsFallible)
        {
            writer.Open($"catch ({Interop.Namespace}.JsWriteException __e)").Line("throw __graph.Locate(__e, __at);").Close();
        }

        writer.Open("finally").Line("__graph.End();").Close();
        writer.Close();
        writer.Open("catch (global::System.Exception __e) when (__e is global::V8Typed.V8Exception or global::System.OperationCanceledException)");
        writer.Line($"return {Wrap(kind, result, type, $"{Interop.Namespace}.JsTask.Failed<{type}>(__e)")};").Close();
    }

    private static string Reading(Shape result, GraphContext context) =>
        result is VoidShape ? "true" : $"__R{context.Inbound(result)}(ref __call)";

    private static string Done(AsyncKind kind, Shape result, string type, GraphContext context)
    {
        if (result is VoidShape)
        {
            return kind == AsyncKind.Task ? "global::System.Threading.Tasks.Task.CompletedTask" : "default";
        }

        string value = GraphContext.IsComposite(result) ? $"__R{context.Inbound(result)}(ref __graph.Reader)" : "__Read(ref __graph.Reader)";
        return kind == AsyncKind.Task
            ? $"global::System.Threading.Tasks.Task.FromResult<{type}>({value})"
            : $"new global::System.Threading.Tasks.ValueTask<{type}>({value})";
    }

    // The task of a method without result is one of a bool underneath.
    private static string Wrap(AsyncKind kind, Shape result, string type, string task) => kind switch
    {
        AsyncKind.ValueTask when result is VoidShape => $"new global::System.Threading.Tasks.ValueTask({task})",
        AsyncKind.ValueTask => $"new global::System.Threading.Tasks.ValueTask<{type}>({task})",
        _ => task,
    };
}
