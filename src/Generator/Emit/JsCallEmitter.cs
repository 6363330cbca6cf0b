namespace V8Typed.Generator.Emit;

/// <summary>
/// The call of the user's function. Every argument is read before it: the result overwrites their slots, and so may calls made meanwhile.
/// </summary>
internal static class JsCallEmitter
{
    public static string Emit(CallPlan plan, string holder, string function, bool keepsResult)
    {
        string setUp = plan.IsJoined ? Joined(plan) : "";
        string[] arguments = [.. plan.Arguments.Select((argument, i) => plan.IsJoined && argument.Emitter.IsText ? $"t{i}" : Argument(argument))];
        string result = keepsResult ? "const r = " : "";
        if (plan.Spread is { } spread)
        {
            return $"{setUp}{Spread(plan, spread, arguments)}{result}apply({function}, {holder}, a); ";
        }

        if (!plan.HasCount)
        {
            return $"{setUp}{result}{function}({string.Join(", ", arguments)}); ";
        }

        return setUp + Counted(plan, function, arguments, keepsResult);
    }

    /// <summary>The expression for an argument that is not part of a joined string.</summary>
    public static string Argument(PlannedArgument argument) =>
        argument.DirectText is { } text ? Text($"s{text}", "sent") : argument.Emitter.JsRead(argument.Slot);

    /// <summary>A string that crossed; for a long one there may be a number, for which a helper gives the string.</summary>
    public static string Text(string text, string helper) => $"(typeof {text} === \"number\" ? {helper}({text}) : {text})";

    // The strings are cut off in the order in which they were written.
    private static string Joined(CallPlan plan) =>
        "let o = 0; const next = n => { const t = cut(s0, o, n); if (n > 0) o += n; return t; }; "
        + string.Concat(plan.Arguments.Select((argument, i) =>
            argument.Emitter.IsText ? $"const t{i} = {argument.Emitter.JsRead(argument.Slot)}; " : ""));

    // One list for all arguments: an array literal with a spread in it would run an iterator that user code can replace.
    private static string Spread(CallPlan plan, PlannedSpread spread, string[] arguments)
    {
        int all = arguments.Length;
        int stride = spread.Element.Slots;
        var first = new Slot(spread.CountSlot.Offset + 1 - (all * stride), stride);
        string item = string.Concat(arguments.Select((argument, i) => $"k === {i} ? {argument} : ")) + spread.Element.JsRead(first);
        string sent = plan.HasCount ? new Slot(1).Int32 : all.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string length = sent == "0" ? spread.CountSlot.Int32 : $"{sent} + {spread.CountSlot.Int32}";
        return $"const a = list({length}, k => {item}); ";
    }

    private static string Counted(CallPlan plan, string function, string[] arguments, bool keepsResult)
    {
        string assign = keepsResult ? "r = " : "";
        var text = new System.Text.StringBuilder(keepsResult ? "let r; " : "");
        text.Append($"switch ({new Slot(1).Int32}) {{ ");
        for (int count = plan.FirstOptional; count < arguments.Length; count++)
        {
            text.Append($"case {count}: {assign}{function}({string.Join(", ", arguments.Take(count))}); break; ");
        }

        return text.Append($"default: {assign}{function}({string.Join(", ", arguments)}); }} ").ToString();
    }
}
