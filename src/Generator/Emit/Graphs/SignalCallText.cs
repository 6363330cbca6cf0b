using System.Linq;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>
/// The call of a function that may take a token as an AbortSignal: behind the parameters that C# declares, where the function declares one
/// parameter more than those. Arguments that are left out are undefined then, so that the signal is in its place.
/// </summary>
internal static class SignalCallText
{
    public static string Of(GraphPlan plan, JsTarget target, bool isAsync)
    {
        int self = target.HasSelf ? 1 : 0;
        string[] arguments = [.. plan.Arguments.Select((_, i) => $"v{i}").Skip(self)];
        string without = plan.HasCount
            ? $"list(c{(self == 0 ? "" : " - 1")}, k => {string.Concat(arguments.Select((argument, i) => $"k === {i} ? {argument} : "))}undefined)"
            : $"[{string.Join(", ", arguments)}]";
        string list = $"g === undefined ? {without} : [{string.Join(", ", arguments.Append("g.signal"))}]";
        string call = target.IsConstructor ? $"construct(f, {list}); " : $"apply(f, {target.Holder}, {list}); ";
        bool keeps = isAsync || plan.Result is not VoidShape;
        return $"const f = {target.Function}; g = open(b, f, {arguments.Length}); {(keeps ? "const r = " : "")}{call}";
    }
}
