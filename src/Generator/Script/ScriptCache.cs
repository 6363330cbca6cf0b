using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Script;

/// <summary>
/// Each text is parsed once per build, however many steps and analyzers ask: parsing is what costs (a second for 9 MB). The table
/// holds its keys weakly, so a model dies with its text.
/// </summary>
internal static class ScriptCache
{
    private static readonly ConditionalWeakTable<SourceText, ConcurrentDictionary<(string, ModuleKind), Lazy<ScriptModel>>> s_models = new();

    /// <param name="text">The script.</param>
    /// <param name="path">The file, whose extension may decide the kind.</param>
    /// <param name="kind">The kind that the interface demands, or <see cref="ModuleKind.Auto"/>.</param>
    public static ScriptModel Get(SourceText text, string path, ModuleKind kind) => s_models
        .GetOrCreateValue(text)
        .GetOrAdd((path, kind), key => new Lazy<ScriptModel>(() => ScriptReader.Read(text, key.Item1, key.Item2)))
        .Value;

    /// <summary>How often a text was parsed, which is for the tests to say that it was once.</summary>
    public static int ParsesOf(SourceText text) => s_models.TryGetValue(text, out ConcurrentDictionary<(string, ModuleKind), Lazy<ScriptModel>>? models) ? models.Count : 0;
}
