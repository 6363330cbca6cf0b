using V8Typed.Generator.Model.Hosts;

namespace V8Typed.Generator.Emit.Hosts;

/// <summary>By which numbers script calls the members: two for each in their order, for reading or calling and for setting.</summary>
internal static class MemberNumbers
{
    public static int Get(HostModel host, HostMemberModel member) => 2 * IndexOf(host, member);

    public static int Set(HostModel host, HostMemberModel member) => (2 * IndexOf(host, member)) + 1;

    /// <summary>What messages to script call a member.</summary>
    public static string Label(HostModel host, string jsName) => jsName.StartsWith("[", System.StringComparison.Ordinal) ? host.Name + jsName : $"{host.Name}.{jsName}";

    private static int IndexOf(HostModel host, HostMemberModel member)
    {
        for (int i = 0; i < host.Members.Count; i++)
        {
            if (ReferenceEquals(host.Members[i], member))
            {
                return i;
            }
        }

        throw new System.InvalidOperationException($"{member.DisplayName} is no member of {host.DisplayName}.");
    }
}
