using Acornima.Ast;
using V8Typed.Generator.Model;
using V8Typed.Generator.Script.Docs;

namespace V8Typed.Generator.Script;

/// <summary>The outcome of parsing, before positions are turned into lines.</summary>
internal sealed class ScriptSyntax(Program root, ModuleKind kind, bool isPlain, IReadOnlyList<FoundImport> imports, IReadOnlyList<DocRange> docs)
{
    public Program Root { get; } = root;

    public ModuleKind Kind { get; } = kind;

    public bool IsPlain { get; } = isPlain;

    public IReadOnlyList<FoundImport> Imports { get; } = imports;

    /// <summary>The documentation comments.</summary>
    public IReadOnlyList<DocRange> Docs { get; } = docs;
}

/// <summary>A specifier and where it stands in the text.</summary>
/// <param name="IsPassed">See <see cref="ScriptImport.IsPassed"/>.</param>
internal readonly record struct FoundImport(string Specifier, ImportForm Form, int Start, int End, bool IsPassed);
