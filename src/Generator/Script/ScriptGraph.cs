using V8Typed.Generator.Collections;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Script;

/// <summary>The scripts that the interfaces reach.</summary>
/// <param name="Nodes">In the order of their resource names.</param>
/// <param name="Problems">What is wrong in or between them.</param>
internal sealed record ScriptGraph(EquatableArray<ScriptNode> Nodes, EquatableArray<DiagnosticInfo> Problems)
{
    public ScriptNode? Find(string? path) => path is null ? null : Nodes.FirstOrDefault(node => node.Path == path || node.Entry.Name == path);
}

/// <summary>A reached script, as the manifest lists it.</summary>
internal sealed record ScriptNode(string Path, ManifestEntry Entry);
