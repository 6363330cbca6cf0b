using System.Collections.Immutable;
using System.Text;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Emit;
using V8Typed.Generator.Model;
using V8Typed.Generator.Parsing;
using V8Typed.Generator.Script;

namespace V8Typed.Generator;

/// <summary>Brings interfaces and scripts together.</summary>
internal static class ModuleLinker
{
    /// <summary>What the interfaces ask for, without order or repetition.</summary>
    public static EquatableArray<ModuleRequest> Requests(ImmutableArray<ModuleModel> modules) => modules
        .Select(module => module.Request)
        .Distinct()
        .OrderBy(request => request.Path, StringComparer.Ordinal)
        .ThenBy(request => request.Specifier, StringComparer.Ordinal)
        .ThenBy(request => request.Kind)
        .ToEquatableArray();

    /// <summary>
    /// The manifest's class. It is internal, and must not meet that of an assembly whose internals are visible here: so it is named after
    /// the assembly.
    /// </summary>
    public static string ManifestClass(string? assembly)
    {
        var name = new StringBuilder("Modules_");
        foreach (char c in assembly ?? "")
        {
            name.Append(c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' ? c.ToString() : c == '.' ? "_" : $"_{(int)c:x}_");
        }

        return name.ToString();
    }

    public static ManifestModel Manifest(string className, ScriptGraph graph) =>
        new(className, graph.Nodes.Select(node => node.Entry).ToEquatableArray());

    public static ProxyModel Proxy(ModuleModel module, ScriptGraph graph, string manifestClass)
    {
        ScriptNode? node = graph.Find(module.Request.Path);
        return new ProxyModel(
            module, $"global::{ManifestEmitter.Namespace}.{manifestClass}", node?.Entry.Resource, node?.Entry.Kind ?? ModuleKind.Auto);
    }

    /// <summary>The interface's own diagnostics, and the one about a script that isn't there.</summary>
    public static EquatableArray<DiagnosticInfo> Diagnostics(ParsedModule module, ScriptIndex index)
    {
        if (module.Model is not { Request: var request } || (request.Path is not null && index.Find(request.Path) is not null))
        {
            return module.Diagnostics;
        }

        string hint = ScriptPath.IsRelative(request.Specifier)
            ? index.Suggest(module.File, request.Specifier)
            : BareSpecifier.HintForInterface(index, module.File, request.Specifier);
        return module.Diagnostics
            .Append(new DiagnosticInfo(
                Descriptors.ModuleNotFound, module.SpecifierLocation, [request.Specifier, module.Model.DisplayName, hint]))
            .ToEquatableArray();
    }
}
