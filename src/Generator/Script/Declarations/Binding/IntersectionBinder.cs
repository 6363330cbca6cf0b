using System;
using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Script.Declarations.Binding;

/// <summary><c>A &amp; B</c>: objects with the members of both, functions with properties, and texts with a brand.</summary>
internal static class IntersectionBinder
{
    public static ScriptType Of(IReadOnlyList<ScriptType> types, Func<ScriptType, ObjectType?> membersOf)
    {
        // string & {} and string & { brand: "id" } are strings, whatever the rest.
        if (types.FirstOrDefault(type => type is PrimitiveType or LiteralType) is { } primitive)
        {
            return primitive;
        }

        // T & {} is a T that is not null, as far as the T says.
        ScriptType[] parts = [.. types.Where(type => type is not ObjectType { Members: { Items.Count: 0, IsComplete: true }, Index: null, Signatures.Count: 0 })];
        if (parts.Length == 1)
        {
            return parts[0];
        }

        var items = new List<ScriptMember>();
        var signatures = new List<ScriptSignature>();
        ScriptType? index = null;
        bool isComplete = true;
        foreach (ScriptType type in parts)
        {
            switch (type)
            {
                case FunctionType function:
                    signatures.AddRange(function.Signatures);
                    break;
                case ObjectType or ReferenceType when membersOf(type) is { } part:
                    items.AddRange(part.Members.Items.Where(item => items.TrueForAll(other => other.Name != item.Name)));
                    signatures.AddRange(part.Signatures);
                    index ??= part.Index;
                    isComplete &= part.Members.IsComplete;
                    break;
                default:
                    return ScriptType.Unknown;
            }
        }

        return new ObjectType(new ScriptMembers(items.ToEquatableArray(), isComplete), index, signatures.ToEquatableArray());
    }
}
