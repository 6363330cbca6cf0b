using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Writing;

/// <summary>What of a script an interface can have: functions and values, those in exported objects by a dotted name.</summary>
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
            if (InnerOf(member, api) is not { } inner)
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

    // A dotted name reaches into objects; one with a dot of its own can't be told from it. What is optional may not be there.
    private static bool IsPlain(ScriptMember member) => member.Name.Trim().Length > 0 && member.Name.IndexOf('.') < 0
        && member.Presence != Presence.Optional
        && (member is { Kind: ScriptMemberKind.Function or ScriptMemberKind.Class, Signatures.Count: > 0 } || member is { Kind: ScriptMemberKind.Value, Members: null } && member.Access != ScriptAccess.WriteOnly);
}

/// <summary>A member by the name that <c>[JsName]</c> takes.</summary>
internal sealed record OfferedMember(string Path, ScriptMember Member);
