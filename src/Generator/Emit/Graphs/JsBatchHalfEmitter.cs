using System.Linq;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>
/// The JS half of a batch. Script of the user runs between the elements and may make calls of its own, so what the halves of a binder share is
/// the half's own here, under the same names: the cursors, the texts, and the helpers that use them.
/// </summary>
internal static class JsBatchHalfEmitter
{
    /// <param name="batch">The method.</param>
    /// <param name="setUp">The holder, and the check that the function is there.</param>
    /// <param name="function">The function.</param>
    /// <param name="context">The codecs.</param>
    public static string Emit(BatchModel batch, string setUp, string function, GraphContext context)
    {
        Part[] arguments = [.. batch.Arguments.Select(argument => new Part(argument.Shape, "", "", argument.Name))];
        string call = $"{function}({string.Join(", ", arguments.Select((_, i) => $"v{i}"))})";
        bool hasText = BatchEmitter.HasText(batch, context);
        string texts = hasText
            ? $"let o = 0; const T = {JsCallEmitter.Text("s0", "longText")}, next = n => {{ const t = cut(T, o, n); if (n > 0) o += n; return t; }}; "
            : "";
        string write = "", results = "", end = "";
        if (batch.Result is { } result)
        {
            write = $"{{ {new PartList([new Part(result.Shape, "", "r", "")], context).JsWrite(null)}}} ";
            call = "const r = " + call;
            results = "let S = \"\"; const W = I[2], res = n => { const q = I[2]; if (q + n > END) return spill(W, n); I[2] = q + n; return q; }; ";
            end = context.HasText(result.Shape) ? "return S; " : "";
        }

        return $"({(hasText ? "s0" : "")}) => {{ const b = I[0]; let k = 0; try {{ {setUp}let p = b + 2; const n = I[2 * b + 2]; {texts}{results}" +
            $"for (; k < n; k++) {{ {new PartList(arguments, context).JsRead()}{call}; {write}}} I[2 * b] = 0; {end}}} " +
            "catch (e) { I[2 * b + 2] = k; fail(b, at(e, k)); } }";
    }
}
