using System.Linq;
using System.Text;
using V8Typed.Generator.Emit.Shapes;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>
/// The JS half of a call whose values are of any shape. The binder's variables hold the state: <c>p</c> the slot to read next, <c>T</c> and
/// <c>o</c> the text of the arguments and how much of it is used; <c>S</c> the text of the result, <c>W</c> the slot where it begins and
/// <c>D</c> how deep it is. Script of the user may run while a result is written and make calls of its own, so S and W are put back.
/// </summary>
internal static class JsGraphHalfEmitter
{
    /// <summary>The variables and functions that the halves and codecs of a binder share.</summary>
    public static string[] Prelude { get; } =
    [
        "    let p = 0, T = \"\", o = 0, S = \"\", W = 0, D = 0;",
        "    const next = n => { const t = cut(T, o, n); if (n > 0) o += n; return t; };",
        "    const res = n => { const q = I[2]; if (q + n > END) return spill(W, n); I[2] = q + n; return q; };",
    ];

    /// <param name="plan">The layout.</param>
    /// <param name="target">What is called, read or assigned.</param>
    /// <param name="context">The codecs.</param>
    /// <param name="isAsync">Whether the result may be a promise.</param>
    public static string Emit(GraphPlan plan, JsTarget target, GraphContext context, bool isAsync = false)
    {
        var body = new StringBuilder(target.HasSelf ? "" : target.SetUp);
        if (plan.Arguments.Count > 0 || plan.Spread is not null)
        {
            body.Append(plan.HasText ? $"T = {JsCallEmitter.Text("s0", "longText")}; o = 0; p = b + 1; " : "p = b + 1; ");
        }

        body.Append(Arguments(plan, context));
        body.Append(target.HasSelf ? target.SetUp : "");
        body.Append(target.Function is null
            ? plan.Result is VoidShape ? $"{target.Access} = v{plan.Arguments.Count - 1}; " : $"const r = {target.Access}; {target.Absent}"
            : plan.HasSignal ? SignalCallText.Of(plan, target, isAsync) : Call(plan, target, isAsync));
        foreach ((int index, BufferShape shape) in plan.Destinations)
        {
            body.Append($"giveBack(v{index}, d{index}, {shape.Kind}); ");
        }

        (string signal, string shut) = plan.HasSignal ? ("let g; ", " finally { shut(g); }") : ("", "");
        if (isAsync)
        {
            // What is not promised is there at once; a promise's value is written by the same code.
            string write = context.Late(plan.Result);
            return $"({(plan.HasText ? "s0" : "")}) => {{ const b = I[0]; {signal}try {{ {body}if (!waits(b, r, {write}{(plan.HasSignal ? ", g" : "")})) {{ {write}(b, r);{(plan.ResultHasText ? " return early(b);" : "")} }} }} " +
                $"catch (e) {{ fail(b, e); }}{shut} }}";
        }

        if (plan.Result is VoidShape)
        {
            return $"({(plan.HasText ? "s0" : "")}) => {{ const b = I[0]; {signal}try {{ {body}I[2 * b] = 0; }} catch (e) {{ fail(b, e); }}{shut} }}";
        }

        string written = new PartList([new Part(plan.Result, "", "r", "")], context).JsWrite(null);
        string end = plan.ResultHasText ? "const t = S; S = S0; W = W0; return t;" : "S = S0; W = W0;";
        return $"({(plan.HasText ? "s0" : "")}) => {{ const b = I[0], S0 = S, W0 = W; {signal}try {{ {body}S = \"\"; W = I[2]; D = 0; {{ {written}}} I[2 * b] = 0; {end} }} " +
            $"catch (e) {{ S = S0; W = W0; fail(b, e); }}{shut} }}";
    }

    /// <summary>The half that fetches what a promise settled with.</summary>
    public static string EmitCollect(Shape result, GraphContext context)
    {
        ParameterModel[] id = [new("id", "int", new IntegerShape("int", "Int32", int.MinValue, int.MaxValue), null)];
        return result is VoidShape
            ? "() => { const b = I[0]; try { settled(I[2 * b + 2]); I[2 * b] = 0; } catch (e) { fail(b, e); } }"
            : Emit(new GraphPlan(id, result, context), new JsTarget { Access = "settled(v0)" }, context);
    }

    /// <summary>The function that writes a value into the frame of a call whose half may have returned already.</summary>
    public static string EmitLate(Shape result, GraphContext context)
    {
        if (result is VoidShape)
        {
            return "(b, r) => { I[2 * b] = 0; }";
        }

        string written = new PartList([new Part(result, "", "r", "")], context).JsWrite(null);
        string text = context.HasText(result) ? "late(S); I[2 * b + 1] = -7; " : "I[2 * b + 1] = 0; ";
        return $"(b, r) => {{ const S0 = S, W0 = W; try {{ S = \"\"; W = I[2]; D = 0; {written}{text}I[2 * b] = 0; }} catch (e) {{ fail(b, e); }} S = S0; W = W0; }}";
    }

    private static string Arguments(GraphPlan plan, GraphContext context)
    {
        var text = new StringBuilder(plan.HasCount ? "const c = I[2 * p++]; " : "");
        Part[] parts =
        [
            .. plan.Arguments.Select((argument, i) => new Part(
                argument.Shape, "", "", argument.Name, Mark: argument.Shape is BufferShape { IsDestination: true } ? $"d{i}" : null)),
        ];
        text.Append(new PartList([.. parts.Take(plan.Required)], context).JsRead());
        for (int i = plan.Required; i < parts.Length; i++)
        {
            if (parts[i].IsComposite)
            {
                text.Append($"const v{i} = c > {i} ? r{context.Outbound(parts[i].Shape)}() : undefined; ");
            }
            else
            {
                ShapeEmitter leaf = parts[i].Leaf;
                text.Append($"let v{i}; if (c > {i}) {{ const q = p; p += {leaf.Slots}; v{i} = {leaf.JsRead(new Slot(0, 0, "q"))}; }} ");
            }
        }

        if (plan.Spread is { } spread)
        {
            text.Append($"const x = r{context.Outbound(GraphPlan.SpreadSequence(spread))}() ?? []; ");
        }

        // The text may be large, and is not kept until the next call.
        return text.Append(plan.HasText ? "T = \"\"; " : "").ToString();
    }

    private static string Call(GraphPlan plan, JsTarget target, bool isAsync)
    {
        int self = target.HasSelf ? 1 : 0;
        string function = target.IsConstructor ? "new " + target.Function : target.Function!;
        string[] arguments = [.. plan.Arguments.Select((_, i) => $"v{i}").Skip(self)];
        bool keeps = isAsync || plan.Result is not VoidShape;
        if (plan.Spread is not null)
        {
            // One list for all arguments: an array literal with a spread in it would run an iterator that user code can replace.
            string sent = plan.HasCount ? self == 0 ? "c" : $"c - {self}" : arguments.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
            string item = string.Concat(arguments.Select((argument, i) => $"k === {i} ? {argument} : ")) + $"x[k - {arguments.Length}]";
            return $"const a = list({sent} + x.length, k => {item}); {(keeps ? "const r = " : "")}" +
                (target.IsConstructor ? $"construct({target.Function}, a); " : $"apply({function}, {target.Holder}, a); ");
        }

        if (!plan.HasCount)
        {
            return $"{(keeps ? "const r = " : "")}{function}({string.Join(", ", arguments)}); ";
        }

        string assign = keeps ? "r = " : "";
        var text = new StringBuilder(keeps ? "let r; " : "").Append("switch (c) { ");
        for (int count = plan.Required - self; count < arguments.Length; count++)
        {
            text.Append($"case {count + self}: {assign}{function}({string.Join(", ", arguments.Take(count))}); break; ");
        }

        return text.Append($"default: {assign}{function}({string.Join(", ", arguments)}); }} ").ToString();
    }
}
