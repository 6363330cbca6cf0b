using Acornima.Ast;
using Microsoft.CodeAnalysis.Text;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Docs;
using V8Typed.Generator.Script.Scopes;
using V8Typed.Generator.Script.Values;

namespace V8Typed.Generator.Script.Exports;

/// <summary>A JSON module exports its value as the default; an interface that describes it sees the value's properties, too.</summary>
internal static class JsonExportsReader
{
    private const string Default = "default";

    public static ScriptExports Read(Expression value, SourceText text, string path)
    {
        var root = new Acornima.Ast.Script(NodeList.From<Statement>(new NonSpecialExpressionStatement(value)), strict: true);
        ScopeModel scopes = ScopeReader.Read(root, ModuleKind.CommonJs);
        var unit = new ScriptUnit(path, text, root, scopes, new DocIndex(text.ToString(), []));
        var whole = (KnownValue)new ValueReader(unit).Read(new Located(value, scopes.Root), Default);
        EquatableArray<ScriptMember> properties = whole.Member.Members?.Items ?? [];

        // A property of that name is the default of an interface, and not of an import.
        if (properties.Any(property => property.Name == Default))
        {
            return ScriptExports.Unknown;
        }

        return new ScriptExports(
            properties.Append(whole.Member with { Name = Default }).Select(member => new ScriptExport(member, null)).ToEquatableArray(),
            whole,
            Copies: [],
            IsComplete: whole.Member.Members is { IsComplete: true }, // An array or a text has what its prototype has.
            Types: []);
    }
}
