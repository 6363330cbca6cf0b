using V8Typed.Generator.Emit.Shapes;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit;

/// <summary>The body of a C# half: write the arguments, cross, read the result.</summary>
internal static class CrossingEmitter
{
    public static void Emit(SourceWriter writer, int half, CallPlan plan, Shape result, ParameterNames names)
    {
        string slots = plan.FixedSlots.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (plan.Spread is { } spread)
        {
            string array = names[spread.Parameter];
            writer.Line($"var __length = {array} is null ? 0 : {array}.Length;");
            int stride = spread.Element.Slots;
            slots += stride == 1 ? " + __length" : $" + {stride} * __length";
        }

        writer.Line($"var __call = {Interop.Namespace}.JsCall.Begin(this.__binding, {half}, {slots});");
        writer.Open("try");
        WriteArguments(writer, plan, names);
        writer.Line(Invocation(plan, names));
        if (result is not VoidShape)
        {
            writer.Line($"return {ShapeEmitters.For(result).Read()};");
        }

        writer.Close().Open("finally").Line("__call.End();").Close();
    }

    private static void WriteArguments(SourceWriter writer, CallPlan plan, ParameterNames names)
    {
        if (plan.HasCount)
        {
            bool isAsked = plan.Arguments.Skip(plan.FirstOptional).Any(argument => argument.Emitter.IsChecked);
            if (isAsked)
            {
                writer.Line($"var __count = {Count(plan, names)};");
            }

            writer.Line($"__call.WriteCount({(isAsked ? "__count" : Count(plan, names))});");
        }

        for (int i = 0; i < plan.Arguments.Count; i++)
        {
            PlannedArgument argument = plan.Arguments[i];
            if (argument.DirectText is null)
            {
                writer.Line(Write(plan, i, names));
            }
        }

        if (plan.Spread is { } spread)
        {
            writer.Line("__call.WriteCount(__length);");
            writer.Open("for (var __k = 0; __k < __length; __k++)");
            writer.Line($"var __item = {names[spread.Parameter]}[__k];");
            writer.Line(spread.Element.Write("__item", spread.Parameter.Name));
            writer.Close();
        }
    }

    private static string Write(CallPlan plan, int index, ParameterNames names)
    {
        PlannedArgument argument = plan.Arguments[index];
        string value = names[argument.Parameter];
        return !MayBeLeftOutUnchecked(plan, index) ? argument.Emitter.Write(value, argument.Parameter.Name)
            : argument.Emitter.IsText ? $"__call.WriteText({Text(plan, index, names)});"
            : argument.Emitter.Write($"(__count > {Number(index)} ? {value} : default)", argument.Parameter.Name);
    }

    private static string Text(CallPlan plan, int index, ParameterNames names)
    {
        PlannedArgument argument = plan.Arguments[index];
        string text = argument.Emitter.Text(names[argument.Parameter], argument.Parameter.Name);
        return MayBeLeftOutUnchecked(plan, index) ? $"__count > {Number(index)} ? {text} : null" : text;
    }

    // An argument that is left out has its place in the frame all the same, and must not be refused: a default may be out of range.
    private static bool MayBeLeftOutUnchecked(CallPlan plan, int index) => index >= plan.FirstOptional && plan.Arguments[index].Emitter.IsChecked;

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // From the end: the first argument that differs from its default is the last one sent. A spread element needs all before it.
    private static string Count(CallPlan plan, ParameterNames names)
    {
        int all = plan.Arguments.Count;
        var count = new System.Text.StringBuilder(plan.Spread is null ? "" : $"__length > 0 ? {all} : ");
        for (int i = all - 1; i >= plan.FirstOptional; i--)
        {
            ParameterModel parameter = plan.Arguments[i].Parameter;
            count.Append($"!({DefaultEmitter.IsDefault(parameter, names[parameter])}) ? {i + 1} : ");
        }

        return count.Append(plan.FirstOptional).ToString();
    }

    private static string Invocation(CallPlan plan, ParameterNames names) => plan.IsJoined
        ? "__call.InvokeJoined();"
        : $"__call.Invoke({string.Join(", ", Enumerable.Range(0, plan.Arguments.Count)
            .Where(i => plan.Arguments[i].DirectText is not null)
            .Select(i => Text(plan, i, names)))});";
}
