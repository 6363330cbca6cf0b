using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>The C# half of a batch: the arguments of one call after those of the other, one crossing, the results in turn.</summary>
internal static class BatchEmitter
{
    public static void Emit(SourceWriter writer, BatchModel batch, int half, GraphContext context)
    {
        var names = new ParameterNames(batch.Parameters);
        string parameters = string.Join(", ", batch.Parameters.Select(parameter => $"{parameter.Type} {names[parameter]}"));
        writer.Line().Open($"void {batch.Interface}.{batch.Name}({parameters})");
        CheckLengths(writer, batch, names);
        string token = batch.Token is null ? "" : $", {names[batch.Token]}";
        bool isFallible = batch.Arguments.Any(argument => context.IsFallible(argument.Shape));
        writer.Line($"var __graph = {Interop.Namespace}.JsGraphCall.Begin(this.__binding, {half}{token});");
        writer.Line("var __k = 0;");
        if (isFallible)
        {
            writer.Line("var __at = \"\";");
        }

        writer.Open("try");
        Write(writer, batch, names, isFallible ? "__at" : null, context);
        writer.Line($"__graph.InvokeBatch({(HasText(batch, context) ? "true" : "false")});");
        Read(writer, batch, names, context);
        writer.Close();
        if (isFallible)
        {
            writer.Open($"catch ({Interop.Namespace}.JsWriteException __e)").Line("__e.In(__k);").Line("throw __graph.Locate(__e, __at);").Close();
        }

        writer.Open("finally").Line("__graph.End();").Close();
        writer.Close();
    }

    public static bool HasText(BatchModel batch, GraphContext context) => batch.Arguments.Any(argument => context.HasText(argument.Shape));

    private static void CheckLengths(SourceWriter writer, BatchModel batch, ParameterNames names)
    {
        ParameterModel first = batch.Arguments[0];
        writer.Line($"var __n = {names[first]}.Length;");
        IEnumerable<ParameterModel> others = batch.Arguments.Skip(1);
        foreach (ParameterModel other in batch.Result is null ? others : others.Append(batch.Result))
        {
            string length = $"{names[other]}.Length";
            writer.Open($"if ({length} != __n)");
            writer.Line(
                $"throw {Interop.Namespace}.JsBatch.LengthsDiffer({CSharpText.Literal(batch.DisplayName)}, {CSharpText.Literal(first.Name)}, __n, " +
                $"{CSharpText.Literal(other.Name)}, {length});");
            writer.Close();
        }
    }

    private static void Write(SourceWriter writer, BatchModel batch, ParameterNames names, string? place, GraphContext context)
    {
        Part[] parts = [.. batch.Arguments.Select(argument => new Part(argument.Shape, $"{names[argument]}[__k]", "", argument.Name))];
        writer.Open().Line("ref var __call = ref __graph.Writer;").Line("__call.Count(__n);");
        writer.Open("for (; __k < __n; __k++)");
        new PartList(parts, context).Write(writer, place);
        writer.Close().Close();
    }

    private static void Read(SourceWriter writer, BatchModel batch, ParameterNames names, GraphContext context)
    {
        if (batch.Result is not { } result)
        {
            return;
        }

        writer.Open().Line("ref var __call = ref __graph.Reader;");
        writer.Open("for (__k = 0; __k < __n; __k++)");
        new PartList([new Part(result.Shape, "", "", "")], context).Read(writer);
        writer.Line($"{names[result]}[__k] = __0;").Close().Close();
    }
}
