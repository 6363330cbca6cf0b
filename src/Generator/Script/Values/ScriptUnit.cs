using Acornima.Ast;
using Microsoft.CodeAnalysis.Text;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Docs;
using V8Typed.Generator.Script.Scopes;

namespace V8Typed.Generator.Script.Values;

/// <summary>A parsed script with all that its values are read from.</summary>
internal sealed class ScriptUnit
{
    private readonly SourceText _text;

    public ScriptUnit(string path, SourceText text, Program root, ScopeModel scopes, DocIndex docs)
    {
        (Path, _text, Root, Scopes, Docs) = (path, text, root, scopes, docs);
        DocTypes = new DocTypes(
            docs, path, range => Place(range.Start, range.End), name => scopes.Root.Own(name) is { Kind: VariableKind.Class, IsConstant: true });
    }

    public string Path { get; }

    public Program Root { get; }

    public ScopeModel Scopes { get; }

    public DocIndex Docs { get; }

    public DocTypes DocTypes { get; }

    /// <summary>The types that values of the script have, by their names.</summary>
    public Dictionary<string, ScriptTypeDeclaration> Types { get; } = new(StringComparer.Ordinal);

    public ScriptPlace Place(Node node) => Place(node.Start, node.End);

    private ScriptPlace Place(int start, int end)
    {
        TextSpan span = TextSpan.FromBounds(start, end);
        LinePositionSpan lines = _text.Lines.GetLinePositionSpan(span);
        return new ScriptPlace(Path, start, span.Length, lines.Start.Line, lines.Start.Character, lines.End.Line, lines.End.Character);
    }
}
