using V8Typed.Generator.Emit.Graphs;
using V8Typed.Generator.Model;
using V8Typed.Generator.Script;

namespace V8Typed.Generator.Emit;

/// <summary>
/// The binder of an interface: a JavaScript object whose <c>bind</c> returns the JS half of every crossing. The runtime evaluates it once
/// per context as a script.
/// </summary>
internal static class BinderEmitter
{
    // What the lane parts of the kernel's fragments give (src/Runtime/Interop/Kernel/Script), a line for each fragment.
    private static readonly string[] s_helpers =
    [
        "I", "F", "Q", "UQ", "END",
        "fail", "bad", "missing", "spill",
        "sent", "longText",
        "no", "at", "keyPlace", "tooDeep", "items", "properties", "entries", "put", "apply", "construct", "has", "toMap", "mapPut", "toSet", "list", "blanks",
        "char", "unit", "checkInt", "checkLong", "checkULong", "putLong", "putULong", "checkDecimal", "cut", "isNull", "outInteger", "outInt64",
        "outUInt64", "outChar", "outString",
        "date", "dateMs", "checkTimeSpan", "checkDateOnly", "checkTimeOnly", "checkGuid", "checkUri", "checkInt128", "checkUInt128", "bigOf", "putBig",
        "jsonOf", "parseJson",
        "settled", "open", "shut", "waits", "late", "early",
        "ref", "hold", "holdFunction", "taken", "keepAny",
        "fn", "host", "hostOf", "hostType", "indexedHostType", "given", "illegal", "iterator", "iterated", "asyncIterator", "elements",
        "numberSlots", "numbers", "putNumbers", "giveBack",
        "signalOf", "unsignal", "signaled",
        "call", "failed", "refused", "refusedValue", "crowded", "promiseOf", "pledge", "rejectionOf", "stash", "settleHost",
        "putValue", "valueOf",
        "pullChunk", "isList", "iterable", "asyncIterable", "streamOf",
    ];

    public static string Emit(ProxyModel proxy, IReadOnlyList<Half> halves, GraphContext context)
    {
        string[] receivers = [.. halves.Select(half => half.Member.Path.First).Distinct()];
        string[] lines =
        [
            .. halves.Select((half, i) =>
                $"      /* {i} {half.Member.DisplayName} */ {JsHalfEmitter.Emit(half, "$" + Array.IndexOf(receivers, half.Member.Path.First), context)},"),
        ];
        return Compose(
            proxy.Kind == ModuleKind.Script ? Globals(proxy, receivers) : [],
            receivers.Select((name, i) => $"    const ${i} = m({JsText.Literal(name)});"),
            lines,
            context);
    }

    /// <summary>That of objects, which come to each call as its first argument.</summary>
    public static string EmitObject(IReadOnlyList<Half> halves, GraphContext context)
    {
        string[] lines = [.. halves.Select((half, i) => $"      /* {i} {half.Member.DisplayName} */ {JsHalfEmitter.Emit(half, "v0", context)},")];
        return Compose([], [], lines, context);
    }

    /// <summary>The binder around its halves.</summary>
    /// <param name="globals">Members of it beside <c>bind</c>.</param>
    /// <param name="receivers">The declarations of what the halves call.</param>
    /// <param name="halves">The halves, each a line.</param>
    /// <param name="context">The codecs, which all halves have asked for.</param>
    public static string Compose(IEnumerable<string> globals, IEnumerable<string> receivers, IEnumerable<string> halves, GraphContext context)
    {
        string[] lines = [.. halves];
        string[] codecs = [.. context.EmitJs()];
        lines = [.. lines, .. context.Extras.Select(extra => $"      /* {extra.Name} */ {extra.Text},")];
        string[] stubs = context.Calls
            ? ["    if (stubs === undefined) return stubs = [", .. context.Functions.Stubs.Select(stub => $"      {stub},"), "    ];"]
            : [];
        bool isStream = stubs.Length > 0 || codecs.Length > 0
            || Array.Exists(lines, line => line.Contains("I[2]") || line.Contains("p = b + 1") || line.Contains("waits("));
        string[] shared = isStream ? [.. JsGraphHalfEmitter.Prelude, .. codecs, .. stubs] : [];
        HashSet<string> words = WordsIn(lines.Concat(shared));
        string[] used = [.. s_helpers.Where(words.Contains)];

        return string.Join("\n",
        [
            // Without a prototype: the engine looks at symbols of what a script gives, which user code may have defined on Object.prototype.
            "({",
            "  __proto__: null,",
            .. globals,
            .. context.Calls ? ["  calls: true,"] : Array.Empty<string>(),
            context.Calls ? "  bind(rt, m, stubs) {" : "  bind(rt, m) {",
            "    \"use strict\";",
            .. used.Length == 0 ? Array.Empty<string>() : [$"    const {{ {string.Join(", ", used)} }} = rt;"],
            .. receivers,
            .. shared,
            "    return [",
            .. lines,
            "    ];",
            "  }",
            "})",
        ]);
    }

    // Only a thunk reaches what a classic script declares with let, const or class: such a variable is no property of the global object.
    private static IEnumerable<string> Globals(ProxyModel proxy, string[] receivers)
    {
        string root = proxy.Module.Global ?? ScriptPath.BaseName(proxy.Resource!);
        if (JsIdentifier.IsChain(root))
        {
            yield return $"  root: () => {root},";
        }

        string names = string.Join(", ", receivers.Where(JsIdentifier.IsVariable).Select(name => $"{JsText.Key(name)}: () => {name}"));
        if (names.Length > 0)
        {
            yield return $"  names: {{ {names} }},";
        }
    }

    // A word that occurs only inside a text costs a variable that nobody reads.
    private static HashSet<string> WordsIn(IEnumerable<string> lines)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (string line in lines)
        {
            int start = -1;
            for (int i = 0; i <= line.Length; i++)
            {
                if (i < line.Length && (char.IsLetterOrDigit(line[i]) || line[i] is '_' or '$'))
                {
                    start = start < 0 ? i : start;
                }
                else if (start >= 0)
                {
                    words.Add(line.Substring(start, i - start));
                    start = -1;
                }
            }
        }

        return words;
    }
}
