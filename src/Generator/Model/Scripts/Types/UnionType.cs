using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model.Scripts;

/// <summary>
/// One of several types. Made by <see cref="Of"/>, so that no union contains a union, and none has a single member. One of them may be
/// unknown: of a function that returns something or null, the null is known.
/// </summary>
internal sealed record UnionType : ScriptType
{
    private UnionType(EquatableArray<ScriptType> members) => Members = members;

    public EquatableArray<ScriptType> Members { get; }

    /// <summary>The union of the types; unknown when it says no more than that.</summary>
    public static ScriptType Of(IEnumerable<ScriptType> types)
    {
        var members = new List<ScriptType>();
        foreach (ScriptType member in types.SelectMany(type => type is UnionType union ? (IEnumerable<ScriptType>)union.Members : [type]))
        {
            if (member != Never && !members.Contains(member))
            {
                members.Add(member);
            }
        }

        return members.Count switch
        {
            0 => Never,
            1 => members[0],
            _ => new UnionType(members.ToEquatableArray()),
        };
    }
}
