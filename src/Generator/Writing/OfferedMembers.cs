using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Writing;

/// <summary>What of a script an interface can have: functions, values and classes; what is in exported objects, and statics, by a dotted name.</summary>
internal static class OfferedMembers
{
    /// <param name="api">What the script offers.</param>
    /// <param name="root">Of a classic script the global that holds its functions: the names in it need no other before them.</param>
    public static IEnumerable<OfferedMember> Of(ScriptApi api, string? root)
    {
        if (root is not null && api.Exports.Find(root) is { } global && InnerOf(global, api) is { } inside)
        {
            api = api with { Exports = inside };
        }

        var places = new HashSet<(string, ScriptPlace)>(api.Exports.Items.Where(item => IsPlain(item) && InnerOf(item, api) is null).Select(item => (item.Name, item.Place)));
        foreach (ScriptMember member in api.Exports.Items)
        {
            if (IsClass(member, api))
            {
                yield return new OfferedMember(member.Name, member, IsConstructor: true);
                foreach (ScriptMember nested in member.Members?.Items.Where(item => IsPlain(item) && item.Name != "prototype") ?? [])
                {
                    yield return new OfferedMember($"{member.Name}.{nested.Name}", nested);
                }
            }
            else if (InnerOf(member, api) is not { } inner)
            {
                if (IsPlain(member))
                {
                    yield return new OfferedMember(member.Name, member);
                }
            }
            else
            {
                // What is exported by itself as well needs no longer name. A default export commonly holds all that is.
                foreach (ScriptMember nested in inner.Items.Where(item => IsPlain(item) && !places.Contains((item.Name, item.Place))))
                {
                    if (member.Name != "default" || api.Exports.Find(nested.Name) is null)
                    {
                        yield return new OfferedMember($"{member.Name}.{nested.Name}", nested);
                    }
                }
            }
        }
    }

    // The members of a namespace, and of an object that has functions; any other object is a value as a whole.
    private static ScriptMembers? InnerOf(ScriptMember member, ScriptApi api) => member.Kind != ScriptMemberKind.Value ? null : member.Members ?? ObjectOf(member, api)?.Members;

    private static ObjectType? ObjectOf(ScriptMember member, ScriptApi api)
    {
        ScriptTypeDeclaration? declaration = member.Type is ReferenceType reference ? api.Find(reference) : null;
        return declaration is { IsClass: true } || (declaration?.Definition ?? member.Type) is not ObjectType { Signatures.Count: 0 } type
            || !type.Members.Items.Any(item => item is { Kind: ScriptMemberKind.Function, Presence: not Presence.Optional })
            ? null
            : type;
    }

    // One that can be called as well is a function, which gives the same. Of what is no class by its declaration the objects may be anything.
    private static bool IsClass(ScriptMember member, ScriptApi api) =>
        member is { Kind: ScriptMemberKind.Class, Signatures.Count: 0, Class: { Constructors.Count: > 0, Instance: ReferenceType instance } }
        && api.Find(instance) is { IsClass: true, Definition: ObjectType }
        && member.Name.Trim().Length > 0 && member.Name.IndexOf('.') < 0;

    // A dotted name reaches into objects; one with a dot of its own can't be told from it. What is optional may not be there.
    private static bool IsPlain(ScriptMember member) => member.Name.Trim().Length > 0 && member.Name.IndexOf('.') < 0
        && member.Presence != Presence.Optional
        && (member is { Kind: ScriptMemberKind.Function or ScriptMemberKind.Class, Signatures.Count: > 0 } || member is { Kind: ScriptMemberKind.Value, Members: null } && member.Access != ScriptAccess.WriteOnly);
}

/// <summary>A member by the name that <c>[JsName]</c> takes.</summary>
/// <param name="Path">The name.</param>
/// <param name="Member">What is there.</param>
/// <param name="IsConstructor">Whether it is called with <c>new</c>.</param>
internal sealed record OfferedMember(string Path, ScriptMember Member, bool IsConstructor = false);
