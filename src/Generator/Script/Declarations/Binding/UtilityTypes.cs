using System;
using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Declarations.Syntax;

namespace V8Typed.Generator.Script.Declarations.Binding;

/// <summary>TypeScript's own operators on types, as far as their result can be written down.</summary>
internal static class UtilityTypes
{
    /// <summary>Null for what is none of them.</summary>
    public static ScriptType? Bind(DtsNamedType named, TypeContext context, TypeBinder types)
    {
        IReadOnlyList<DtsType> arguments = named.Arguments;
        return (named.Path[0], arguments.Count) switch
        {
            ("Readonly" or "NoInfer" or "ThisType", 1) => First(),
            ("Partial", 1) => With(item => item with { Presence = Presence.Optional }),
            ("Required", 1) => With(item => item with { Presence = Presence.Required }),
            ("Pick", 2) when Names() is { } kept => With(item => kept.Contains(item.Name) ? item : null),
            ("Omit", 2) when Names() is { } left => With(item => left.Contains(item.Name) ? null : item),
            ("NonNullable", 1) => UnionType.Of(Members(First()).Where(member => member != ScriptType.Null && member != ScriptType.Undefined)),
            ("Awaited", 1) => First() is PromiseType promise ? promise.Result : First(),
            ("ArrayLike" or "ConcatArray", 1) => new BuiltInType(named.Path[0], [First()]),
            ("Record", 2) when Names() is { } keys => new ObjectType(
                new ScriptMembers(keys.Select(key => types.Values.Member(
                    key, Second(), Presence.Required, ScriptAccess.ReadWrite, ScriptDocs.None, context.Scope.Source.Place(0, 0))).ToEquatableArray(), IsComplete: true),
                null,
                []),
            ("Record", 2) => new ObjectType(new ScriptMembers([], IsComplete: false), Second(), []),
            ("Pick" or "Omit" or "Exclude" or "Extract" or "Parameters" or "ReturnType" or "InstanceType" or "ConstructorParameters", _) => ScriptType.Unknown,
            _ => null,
        };

        ScriptType First() => types.Bind(arguments[0], context);

        ScriptType Second() => types.Bind(arguments[1], context);

        // The texts that the second argument allows, or the first of a record; null where those are not all that it allows.
        HashSet<string>? Names()
        {
            ScriptType keys = named.Path[0] == "Record" ? First() : Second();
            ScriptType[] members = [.. Members(keys)];
            return members.Length > 0 && Array.TrueForAll(members, member => member is LiteralType { Kind: ScriptPrimitive.String })
                ? [.. members.Select(member => ((LiteralType)member).Value)]
                : null;
        }

        ScriptType With(Func<ScriptMember, ScriptMember?> change) => types.Objects.MembersOf(First()) is { } type
            ? type with
            {
                Members = type.Members with { Items = type.Members.Items.Select(change).Where(item => item is not null).Select(item => item!).ToEquatableArray() },
            }
            : ScriptType.Unknown;
    }

    private static IEnumerable<ScriptType> Members(ScriptType type) => type is UnionType union ? union.Members : [type];
}
