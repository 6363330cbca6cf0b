using Acornima.Ast;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Scopes;
using V8Typed.Generator.Script.Values;

namespace V8Typed.Generator.Script.Exports;

/// <summary>The exports of an ES module. They are all known, and from outside none can be assigned.</summary>
internal sealed class EsExportsReader
{
    private readonly ScriptUnit _unit;
    private readonly ValueReader _values;
    private readonly List<ScriptExport> _items = [];
    private readonly List<string> _copies = [];

    private EsExportsReader(ScriptUnit unit, ValueReader values) => (_unit, _values) = (unit, values);

    public static ScriptExports Read(ScriptUnit unit, ValueReader values)
    {
        var reader = new EsExportsReader(unit, values);
        foreach (Statement statement in unit.Root.Body)
        {
            reader.Visit(statement);
        }

        return new ScriptExports(reader._items.ToEquatableArray(), null, reader._copies.ToEquatableArray(), IsComplete: true, []);
    }

    private void Visit(Statement statement)
    {
        switch (statement)
        {
            case ExportAllDeclaration { Exported: null } all:
                _copies.Add(all.Source.Value);
                break;
            case ExportAllDeclaration { Exported: { } name } all:
                Add(NameOf(name), new ForeignValue(all.Source.Value, []), name);
                break;
            case ExportDefaultDeclaration export:
                Add("default", _values.Read(new Located(export.Declaration, _unit.Scopes.Root), "default", export.Start), export.Declaration);
                break;
            case ExportNamedDeclaration { Source: { } source } export:
                foreach (ExportSpecifier specifier in export.Specifiers)
                {
                    Add(NameOf(specifier.Exported), new ForeignValue(source.Value, [NameOf(specifier.Local)]), specifier.Exported);
                }

                break;
            case ExportNamedDeclaration export:
                foreach (ExportSpecifier specifier in export.Specifiers)
                {
                    AddVariable(NameOf(specifier.Local), NameOf(specifier.Exported), specifier.Exported);
                }

                foreach (Identifier name in NamesOf(export.Declaration))
                {
                    AddVariable(name.Name, name.Name, name);
                }

                break;
        }
    }

    private void AddVariable(string local, string exported, Node place)
    {
        if (_unit.Scopes.Root.Own(local) is { } variable)
        {
            Add(exported, _values.OfVariable(variable), place);
        }
    }

    private void Add(string name, Value value, Node place)
    {
        // The place of a default export is that of its name, if it has one: its body may be the whole file.
        Node named = place switch
        {
            IFunction { Id: { } id } => id,
            IClass { Id: { } id } => id,
            _ => place,
        };
        ScriptPlace at = _unit.Place(named);
        _items.Add(value is KnownValue { Member: var member }
            ? new ScriptExport(member with { Name = name, Access = ScriptAccess.ReadOnly, Place = at }, null)
            : new ScriptExport(ScriptMember.Unknown(name, at) with { Access = ScriptAccess.ReadOnly }, (ForeignValue)value));
    }

    private static IEnumerable<Identifier> NamesOf(Declaration? declaration) => declaration switch
    {
        IFunction { Id: { } id } => [id],
        IClass { Id: { } id } => [id],
        VariableDeclaration variables => variables.Declarations.SelectMany(variable => Patterns.NamesAndParts(variable.Id)).Where(part => part.Part is null).Select(part => part.Name),
        _ => [],
    };

    private static string NameOf(Expression name) => name is Identifier identifier ? identifier.Name : ((StringLiteral)name).Value;
}
