using System.Collections.Immutable;
using V8Typed.Generator.Model.Hosts;

namespace V8Typed.Generator;

/// <summary>Puts the host types of a compilation together.</summary>
internal static class HostLinker
{
    /// <summary>Hint names are compared without regard to case; C# names are not. Those that collide get a number.</summary>
    public static IEnumerable<HostModel> WithUniqueHintNames(ImmutableArray<HostModel> hosts)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (HostModel host in hosts.OrderBy(host => host.HintName, StringComparer.Ordinal))
        {
            string name = host.HintName;
            for (int i = 2; !taken.Add(name); i++)
            {
                name = $"{host.HintName}-{i}";
            }

            yield return host with { HintName = name };
        }
    }
}
