using System.Diagnostics;
using Microsoft.ClearScript;
using Microsoft.ClearScript.V8;

namespace V8Typed.Benchmarks;

/// <summary>The start-up of a CommonJS library with the engine alone: what a code cache can be worth at most.</summary>
internal static class EngineStart
{
    private const string Use = "var module = { exports: {} }; (function () { load(module.exports, n => { throw new Error(n); }, module); })()";

    /// <summary>Milliseconds from the engine's creation to the library's exports. Makes the cache where the folder has none.</summary>
    /// <param name="library">The file.</param>
    /// <param name="cache">The folder; null for none.</param>
    public static double Run(string library, string? cache)
    {
        V8Settings.GlobalFlags |= V8GlobalFlags.DisableBackgroundWork; // As V8Typed has it.
        using (var first = new V8ScriptEngine())
        {
            first.Execute("1 + 1");
        }

        var file = cache is null ? null : Path.Combine(cache, "engine");
        var document = new DocumentInfo("library");
        var start = Stopwatch.GetTimestamp();
        using var runtime = new V8Runtime();
        using var engine = runtime.CreateScriptEngine();
        var text = $"load = function (exports, require, module) {{{File.ReadAllText(library)}\n}}";
        var isCached = false;
        using var script = File.Exists(file)
            ? runtime.Compile(document, text, V8CacheKind.Code, File.ReadAllBytes(file), out isCached)
            : runtime.Compile(document, text);
        engine.Execute(script);
        engine.Execute(Use);
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (file is not null && !isCached)
        {
            using var again = runtime.Compile(document, text, V8CacheKind.Code, out var code);
            File.WriteAllBytes(file, code);
        }

        return time;
    }
}
