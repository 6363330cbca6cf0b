using V8Typed.Generator.Model;

namespace V8Typed.Generator.Script;

/// <summary>The outcome of parsing, before positions are turned into lines.</summary>
internal sealed class ScriptSyntax(ModuleKind kind, bool isPlain, IReadOnlyList<FoundImport> imports)
{
    public ModuleKind Kind { get; } = kind;

    public bool IsPlain { get; } = isPlain;

    public IReadOnlyList<FoundImport> Imports { get; } = imports;
}

/// <summary>A specifier and where it stands in the text.</summary>
internal readonly record struct FoundImport(string Specifier, ImportForm Form, int Start, int End);
