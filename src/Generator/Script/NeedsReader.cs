using Acornima.Ast;
using Microsoft.CodeAnalysis.Text;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model;
using V8Typed.Generator.Script.Scopes;

namespace V8Typed.Generator.Script;

/// <summary>
/// What a script takes from browsers or Node. It is silent of what the script asks for with <c>typeof</c> or uses in a <c>try</c>: then it
/// can do without; of all that Node or browsers have, when the script so finds out where it runs; and of what the options of a context can
/// provide.
/// </summary>
internal static class NeedsReader
{
    private const string Browsers = "only browsers have";
    private const string Node = "only Node has";

    private static readonly Dictionary<string, string> s_globals = new(StringComparer.Ordinal)
    {
        ["window"] = Browsers, ["document"] = Browsers, ["navigator"] = Browsers, ["localStorage"] = Browsers, ["sessionStorage"] = Browsers,
        ["XMLHttpRequest"] = Browsers, ["alert"] = Browsers, ["HTMLElement"] = Browsers, ["MutationObserver"] = Browsers,
        ["process"] = Node, ["Buffer"] = Node,
    };

    private static readonly HashSet<string> s_modules = new(StringComparer.Ordinal)
    {
        "assert", "async_hooks", "buffer", "child_process", "cluster", "console", "constants", "crypto", "dgram", "dns", "domain", "events",
        "fs", "fs/promises", "http", "http2", "https", "inspector", "module", "net", "os", "path", "perf_hooks", "process", "punycode",
        "querystring", "readline", "repl", "stream", "string_decoder", "sys", "timers", "tls", "tty", "url", "util", "v8", "vm",
        "worker_threads", "zlib",
    };

    public static EquatableArray<ScriptNeed> Read(ScopeModel scopes, ModuleKind kind, SourceText text)
    {
        IEnumerable<(Node Place, string Name, string Owner)> globals = scopes.Free
            .Where(pair => pair.Value is { IsRead: true, Assigned: null } && s_globals.ContainsKey(pair.Key) && !scopes.Tested.Contains(pair.Key)
                && scopes.Global.Properties.All(write => write.Path[0] != pair.Key))
            .Select(pair => ((Node)pair.Value.First, pair.Key, s_globals[pair.Key]));
        IEnumerable<(Node Place, string Name, string Owner)> modules = kind != ModuleKind.CommonJs ? [] : scopes.Requires
            .Where(module => s_modules.Contains(module.Value) || module.Value.StartsWith("node:", StringComparison.Ordinal))
            .GroupBy(module => module.Value)
            .Select(group => ((Node)group.First(), $"require(\"{group.Key}\")", Node));
        bool asksForNode = scopes.Tested.Contains("process") || scopes.Tested.Contains("require");
        bool asksForBrowser = scopes.Tested.Contains("window") || scopes.Tested.Contains("document");
        return globals.Concat(modules)
            .Where(need => !(need.Owner == Node ? asksForNode : asksForBrowser))
            .OrderBy(need => need.Place.Start)
            .Select(need =>
            {
                TextSpan span = TextSpan.FromBounds(need.Place.Start, need.Place.End);
                return new ScriptNeed(need.Name, need.Owner, span, text.Lines.GetLinePositionSpan(span));
            })
            .ToEquatableArray();
    }
}
