using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Script;

/// <summary>The usual forms of a <see cref="ScriptMember"/>.</summary>
internal static class MemberFactory
{
    /// <summary>A value with a type; a function when that is what the type says.</summary>
    public static ScriptMember Value(
        string name, ScriptType type, Presence presence, ScriptAccess access, ScriptDocs docs, ScriptPlace place) => type switch
    {
        FunctionType function => new ScriptMember(
            name, ScriptMemberKind.Function, ScriptType.Unknown, function.Signatures, null, null, presence, access, docs, place),
        UnknownType => new ScriptMember(name, ScriptMemberKind.Unknown, type, [], null, null, presence, access, docs, place),
        _ => new ScriptMember(name, ScriptMemberKind.Value, type, [], null, null, presence, access, docs, place),
    };
}
