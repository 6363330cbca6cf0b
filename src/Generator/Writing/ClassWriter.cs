using System.Text;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Writing;

/// <summary>Classes of a script as <c>[JsObject]</c> interfaces. A class that is not written here has no name for C#: its objects are any value.</summary>
/// <param name="api">The script.</param>
/// <param name="taken">The names of C# that are taken where the interfaces go.</param>
internal sealed class ClassWriter(ScriptApi api, ISet<string> taken)
{
    private readonly Dictionary<ReferenceType, string> _names = [];
    private readonly List<(ScriptTypeDeclaration Declaration, string Name)> _classes = [];

    /// <summary>Gives the class its interface. All have theirs before anything is written: members name each other's classes.</summary>
    /// <returns>What <c>new</c> is called in C#.</returns>
    public string Add(ScriptMember @class)
    {
        var instance = (ReferenceType)@class.Class!.Instance;
        string bare = CSharpName.Pascal(instance.Name.Substring(instance.Name.LastIndexOf('.') + 1));
        if (!_names.ContainsKey(instance))
        {
            string name = CSharpName.Unique("I" + bare, taken);
            _names.Add(instance, name);
            _classes.Add((api.Find(instance)!, name));
        }

        return CSharpName.Unique("New" + bare, taken);
    }

    /// <summary>The interface of a class; null where it has none.</summary>
    public string? NameOf(ScriptType type) => type is ReferenceType reference && _names.TryGetValue(reference, out string? name) ? name : null;

    /// <summary>The declarations of the interfaces.</summary>
    public IReadOnlyList<string> Write(MemberWriter members) => [.. _classes.Select(each => Write(each.Declaration, each.Name, members))];

    private static string Write(ScriptTypeDeclaration declaration, string name, MemberWriter members)
    {
        var text = new StringBuilder();
        text.Append(DocsWriter.Write(declaration.Docs, [])).Append($"[V8Typed.JsObject]\npublic partial interface {name}\n{{\n");
        var names = new HashSet<string>(StringComparer.Ordinal) { name };
        bool isFirst = true;
        foreach (ScriptMember member in ((ObjectType)declaration.Definition).Members.Items.Where(IsPublic))
        {
            foreach (string written in members.Write(member, member.Name, CSharpName.Unique(CSharpName.Pascal(member.Name), names), name.Substring(1)))
            {
                text.Append(isFirst ? "" : "\n").Append(written);
                isFirst = false;
            }
        }

        return text.Append("}\n").ToString();
    }

    // A name with a dot would reach into another object, and one that begins so is the library's own business.
    private static bool IsPublic(ScriptMember member) => member.Name.Trim().Length > 0 && member.Name.IndexOf('.') < 0 && member.Name[0] is not ('_' or '~' or '#')
        && (member is { Kind: ScriptMemberKind.Function, Signatures.Count: > 0, Presence: not Presence.Optional }
            || member is { Kind: ScriptMemberKind.Value, Members: null } && member.Access != ScriptAccess.WriteOnly);
}
