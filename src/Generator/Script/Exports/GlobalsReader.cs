using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Scopes;
using V8Typed.Generator.Script.Values;

namespace V8Typed.Generator.Script.Exports;

/// <summary>The globals that a classic script makes.</summary>
internal static class GlobalsReader
{
    public static ScriptExports Read(ScriptUnit unit, ValueReader values)
    {
        var members = new Dictionary<string, ScriptMember>(StringComparer.Ordinal);
        foreach (Variable variable in unit.Scopes.Root.Variables.Where(variable => variable.Kind != VariableKind.Provided))
        {
            Add(members, OfVariable(unit, values, variable));
        }

        foreach (PropertyWrite write in unit.Scopes.Global.Properties.Where(write => write.Path.Count == 1))
        {
            Add(members, values.Member(ValueReader.PartOf(write, write.Path[0])));
        }

        // In sloppy code an assignment to an unknown name makes a global.
        foreach (KeyValuePair<string, FreeName> free in unit.Scopes.Free.Where(pair => pair.Value.Assigned is not null))
        {
            Add(members, ScriptMember.Unknown(free.Key, unit.Place(free.Value.First)));
        }

        return new ScriptExports(
            members.Values.Select(member => new ScriptExport(member, null)).ToEquatableArray(), null, [], IsComplete: !unit.Scopes.Global.IsOpen, []);
    }

    private static ScriptMember OfVariable(ScriptUnit unit, ValueReader values, Variable variable)
    {
        // let, const and class make no property of the global object: C# sees their value, and can't assign.
        ScriptAccess access = variable.Kind is VariableKind.Var or VariableKind.Function ? ScriptAccess.ReadWrite : ScriptAccess.ReadOnly;
        ScriptPlace place = unit.Place(NameOf(variable));
        return values.OfVariable(variable) is KnownValue { Member: var member }
            ? member with { Name = variable.Name, Access = access, Place = place }
            : ScriptMember.Unknown(variable.Name, place);
    }

    // A name that is assigned in several ways may be any of them.
    private static void Add(Dictionary<string, ScriptMember> members, ScriptMember member) =>
        members[member.Name] = members.ContainsKey(member.Name) ? ScriptMember.Unknown(member.Name, member.Place) : member;

    private static Acornima.Ast.Node NameOf(Variable variable) => variable.Declaration switch
    {
        Acornima.Ast.IFunction { Id: { } id } => id,
        Acornima.Ast.IClass { Id: { } id } => id,
        Acornima.Ast.VariableDeclarator { Id: Acornima.Ast.Identifier id } => id,
        { } other => other,
        null => throw new InvalidOperationException("A provided variable has no declaration."),
    };
}
