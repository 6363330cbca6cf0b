using V8Typed.Generator.Model;

namespace V8Typed.Generator.Emit;

/// <summary>One crossing of a member: a method's call, or one of a property's accessors.</summary>
internal sealed record Half(MemberModel Member, HalfKind Kind)
{
    /// <summary>All crossings in the order of their numbers: that of the members, a getter before its setter.</summary>
    public static IReadOnlyList<Half> Of(IEnumerable<MemberModel> members)
    {
        var halves = new List<Half>();
        foreach (MemberModel member in members)
        {
            if (member is not PropertyModel property)
            {
                halves.Add(new Half(member, HalfKind.Call));
                if (member is MethodModel { Async: not AsyncKind.None })
                {
                    halves.Add(new Half(member, HalfKind.Collect));
                }

                continue;
            }

            if (property.Getter)
            {
                halves.Add(new Half(member, HalfKind.Get));
            }

            if (property.Setter is not null)
            {
                halves.Add(new Half(member, HalfKind.Set));
            }
        }

        return halves;
    }
}

/// <summary>The kinds of <see cref="Half"/>.</summary>
internal enum HalfKind
{
    Call,

    /// <summary>Fetches what a promise settled with that a call gave.</summary>
    Collect,
    Get,
    Set,
}
