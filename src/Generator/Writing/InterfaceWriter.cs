using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Writing;

/// <summary>What a script offers, as the members of an interface.</summary>
internal static class InterfaceWriter
{
    /// <param name="api">The script, with its types.</param>
    /// <param name="offered">What of it an interface can have.</param>
    /// <param name="present">The names of the script that the interface has already.</param>
    /// <param name="takenNames">The names of C# that are taken.</param>
    /// <param name="options">What may be written.</param>
    /// <returns>The members and the types that they need, each as the text of a declaration.</returns>
    public static IReadOnlyList<string> Write(
        ScriptApi api, IEnumerable<OfferedMember> offered, ISet<string> present, IEnumerable<string> takenNames, WritingOptions options)
    {
        var taken = new HashSet<string>(takenNames, StringComparer.Ordinal);
        var classes = new ClassWriter(api, taken);
        var types = new TypeWriter(api, options, taken, classes);
        var writer = new MemberWriter(types);

        // Members come first to their names, and classes next: a record is called something else then.
        OfferedMember[] missing = [.. offered.Where(member => !present.Contains(member.Path))];
        string?[] names = [.. missing.Select(member => member.IsConstructor ? null : CSharpName.Unique(CSharpName.Pascal(member.Path), taken))];
        (OfferedMember Offered, string Name)[] named = [.. missing.Select((member, i) => (member, names[i] ?? classes.Add(member.Member)))];
        string[] members =
        [
            .. named.SelectMany(each => each.Offered.IsConstructor
                ? writer.WriteConstructors(each.Offered.Member, each.Offered.Path, each.Name, classes.NameOf(each.Offered.Member.Class!.Instance)!)
                : writer.Write(each.Offered.Member, each.Offered.Path, each.Name, "")),
            .. classes.Write(writer),
        ];
        return [.. members, .. types.Records.Declarations.Where(record => record.Length > 0)];
    }
}
