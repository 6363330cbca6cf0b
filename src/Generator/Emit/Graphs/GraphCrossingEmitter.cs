using System.Linq;
using System.Text;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>The body of a C# half whose values are of any shape: write the arguments, cross, read the result.</summary>
internal static class GraphCrossingEmitter
{
    public static void Emit(SourceWriter writer, int half, GraphPlan plan, ParameterNames names, GraphContext context)
    {
        string token = plan.Token is null ? "" : $", {names[plan.Token]}";
        writer.Line($"var __graph = {Interop.Namespace}.JsGraphCall.Begin(this.__binding, {half}{token});");
        string? place = plan.IsFallible ? "__at" : null;
        if (place is not null)
        {
            writer.Line("var __at = \"\";");
        }

        foreach ((int index, _) in plan.Destinations)
        {
            writer.Line($"var {Mark(index)} = 0;");
        }

        writer.Open("try");
        WriteArguments(writer, plan, names, place, context);
        writer.Line($"__graph.Invoke{(plan.HasText ? "WithText" : "")}();");
        foreach ((int index, BufferShape shape) in plan.Destinations)
        {
            ParameterModel argument = plan.Arguments[index];
            writer.Line($"__graph.Writer.ReadBack<{shape.ElementType}>({Mark(index)}, {names[argument]}, {CSharpText.Literal(argument.Name)});");
        }

        ReadResult(writer, plan.Result, plan.Token is null ? null : names[plan.Token], context);
        writer.Close();
        if (place is not null)
        {
            writer.Open($"catch ({Interop.Namespace}.JsWriteException __e)").Line("throw __graph.Locate(__e, __at);").Close();
        }

        writer.Open("finally").Line("__graph.End();").Close();
    }

    public static void WriteArguments(SourceWriter writer, GraphPlan plan, ParameterNames names, string? place, GraphContext context)
    {
        if (plan.Arguments.Count == 0 && plan.Spread is null)
        {
            return;
        }

        writer.Open();
        writer.Line("ref var __call = ref __graph.Writer;");
        if (plan.HasCount)
        {
            writer.Line($"var __count = {Count(plan, names)};").Line("__call.Count(__count);");
        }

        Part[] parts =
        [
            .. plan.Arguments.Select((argument, i) => new Part(
                argument.Shape, names[argument], "", argument.Name, Mark: argument.Shape is BufferShape { IsDestination: true } ? Mark(i) : null)),
        ];
        new PartList([.. parts.Take(plan.Required)], context).Write(writer, place);
        for (int i = plan.Required; i < parts.Length; i++)
        {
            writer.Open($"if (__count > {i})");
            new PartList([parts[i]], context).Write(writer, place);
            writer.Close();
        }

        if (plan.Spread is { } spread)
        {
            new PartList([new Part(GraphPlan.SpreadSequence(spread), names[spread], "", spread.Name)], context).Write(writer, place);
        }

        writer.Close();
    }

    // Where a span begins that is read back.
    private static string Mark(int index) => $"__b{index.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    private static void ReadResult(SourceWriter writer, Shape result, string? token, GraphContext context)
    {
        if (result is VoidShape)
        {
            return;
        }

        if (GraphContext.IsComposite(result))
        {
            string value = $"__R{context.Inbound(result)}(ref __graph.Reader)";
            writer.Line(token is not null && result is StreamShape { IsAsync: true } ? $"return {Interop.Namespace}.JsStreams.Until({value}, {token});" : $"return {value};");
            return;
        }

        writer.Open().Line("ref var __call = ref __graph.Reader;");
        new PartList([new Part(result, "", "", "")], context).Read(writer);
        writer.Line("return __0;").Close();
    }

    // From the end: the first argument that differs from its default is the last one sent. A spread element needs all before it.
    private static string Count(GraphPlan plan, ParameterNames names)
    {
        int all = plan.Arguments.Count;
        var count = new StringBuilder(plan.Spread is { } spread ? $"{names[spread]} is {{ Length: > 0 }} ? {all} : " : "");
        for (int i = all - 1; i >= plan.Required; i--)
        {
            ParameterModel parameter = plan.Arguments[i];
            count.Append($"!({DefaultEmitter.IsDefault(parameter, names[parameter])}) ? {i + 1} : ");
        }

        return count.Append(plan.Required).ToString();
    }
}
