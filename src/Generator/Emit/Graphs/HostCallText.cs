using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>
/// A call of script to .NET, as JavaScript: the arguments go into the callback lane behind a slot for the status, the result comes back in
/// their place. S and W are those of a write that may be in progress (a getter that it ran calls .NET), and are put back.
/// </summary>
/// <param name="Parameters">The parameters of the function.</param>
/// <param name="Body">Its statements.</param>
internal sealed record HostCallText(string Parameters, string Body)
{
    // At least as many as a value of fixed size takes.
    private const int MostSlots = 8;

    /// <param name="parameters">The parameters; for a cancellation token, the last one, script may give a signal.</param>
    /// <param name="result">The result; that of a task is its own result.</param>
    /// <param name="async">By what it is promised.</param>
    /// <param name="number">The expression for the object's number.</param>
    /// <param name="member">The member's number.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="context">The codecs.</param>
    /// <param name="isSetter">Whether the argument is what a property is set to.</param>
    public static HostCallText Of(
        IEnumerable<ParameterModel> parameters,
        Shape result,
        AsyncKind async,
        string number,
        int member,
        string name,
        GraphContext context,
        bool isSetter = false)
    {
        ParameterModel[] sent = [.. parameters];
        string? token = sent.Length > 0 && sent[sent.Length - 1].Shape is CancellationShape ? $"a{sent.Length - 1}" : null;
        string declared = string.Join(", ", sent.Select((parameter, i) => parameter.Shape is SpreadShape ? $"...a{i}" : $"a{i}"));
        bool hasText = sent.Any(parameter => context.HasText(parameter.Shape));
        Part[] parts = [.. sent.Select((parameter, i) => PartOf(parameter, i))];
        string label = JsText.Literal(name);

        string refuse = isSetter ? "refusedValue" : "refused";

        string body = "const b = I[2]; ";
        if (parts.Length == 0)
        {
            body += "if (b >= END) throw crowded(); I[2] = b + 1; ";
        }
        else if (!hasText && !parts.Any(part => part.IsComposite))
        {
            // A few slots, and no code of the user runs: nothing is put back, and nothing is moved out of the lane.
            body += $"let x = \"\"; if (b + {1 + (MostSlots * parts.Length)} > END) throw crowded(); try {{ I[2] = b + 1; {new PartList(parts, context).JsWrite("x")}}} " +
                $"catch (e) {{ I[2] = b; throw {refuse}(at(e, x), {label}); }} ";
        }
        else
        {
            body += $"const S0 = S, W0 = W; let s = \"\", x = \"\"; if (b >= END) throw crowded(); try {{ I[2] = b + 1; W = b + 1; S = \"\"; D = 0; {new PartList(parts, context).JsWrite("x")}s = S; }} " +
                $"catch (e) {{ I[2] = b; throw {refuse}(at(e, x), {label}); }} finally {{ S = S0; W = W0; }} ";
        }

        body += $"I[0] = b; I[1] = {number}; I[2 * b] = 4; I[2 * b + 1] = {member}; const t = call({(hasText ? "s" : "")}); if (I[2 * b] !== 0) return failed(b, t{(token is not null && async != AsyncKind.None ? ", g" : "")}); ";

        // A stream keeps the signal: C# says when it is let go.
        string keep = token is not null && result is StreamShape { IsAsync: true } ? "if (g !== undefined && v0 !== null) g.waits = true; " : "";
        body += Result(result, async, keep, context);
        if (token is null)
        {
            return new HostCallText(declared, async == AsyncKind.None ? body : $"try {{ {body}}} catch (e) {{ return rejectionOf(e); }} ");
        }

        string signal = $"{token} === undefined ? undefined : signalOf({token}); ";
        return new HostCallText(declared, async == AsyncKind.None
            ? $"const g = {signal}try {{ {body}}} finally {{ unsignal(g); }} "
            : $"let g; try {{ g = {signal}{body}}} catch (e) {{ return rejectionOf(e); }} finally {{ unsignal(g); }} ");
    }

    /// <summary>How an argument is seen by both sides; a token as the number of the signal.</summary>
    public static Part PartOf(ParameterModel parameter, int index) => parameter.Shape is CancellationShape
        ? new Part(new IntegerShape("int", "Int32", int.MinValue, int.MaxValue), "", "g === undefined ? 0 : g.id", $"[{index}]")
        : new Part(
        parameter.Shape is SpreadShape ? GraphPlan.SpreadSequence(parameter) : parameter.Shape,
        "", $"a{index}", $"[{index}]", parameter.Default is null ? null : parameter.Type);

    private static string Result(Shape result, AsyncKind async, string keep, GraphContext context)
    {
        string value = "undefined", read = "";
        if (result is not VoidShape)
        {
            read = $"{(context.HasText(result) ? "T = t ?? \"\"; o = 0; " : "")}p = b + 1; {new PartList([new Part(result, "", "", "")], context).JsRead()}{(context.HasText(result) ? "T = \"\"; " : "")}";
            value = "v0";
        }

        return $"{read}I[2] = b; {keep}" + (async != AsyncKind.None ? $"return promiseOf({value}); " : result is VoidShape ? "" : "return v0; ");
    }
}
