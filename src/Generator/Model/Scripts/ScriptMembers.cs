using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model.Scripts;

/// <summary>The members of a module, a class or an object.</summary>
/// <param name="Items">Those that are known, in the order of the text, each name once.</param>
/// <param name="IsComplete">
/// Whether there can be no others. False where names are computed, come from a script that could not be read, or are added by a function
/// that the object is handed to: then a name that is missing here means nothing.
/// </param>
internal sealed record ScriptMembers(EquatableArray<ScriptMember> Items, bool IsComplete)
{
    // Scripts with thousands of exports are asked for each of them.
    private const int FewEnoughToSearch = 8;

    private Dictionary<string, ScriptMember>? _byName;

    public EquatableArray<ScriptMember> Items
    {
        get;
        init
        {
            field = value;
            _byName = null;
        }
    } = Items;

    /// <summary>Anything may be there.</summary>
    public static ScriptMembers Unknown { get; } = new([], IsComplete: false);

    public ScriptMember? Find(string name)
    {
        if (Items.Count <= FewEnoughToSearch)
        {
            return Items.FirstOrDefault(member => member.Name == name);
        }

        _byName ??= Index(Items);
        return _byName.TryGetValue(name, out ScriptMember? found) ? found : null;
    }

    public bool Equals(ScriptMembers? other) => other is not null && IsComplete == other.IsComplete && Items.Equals(other.Items);

    public override int GetHashCode() => Items.GetHashCode();

    private static Dictionary<string, ScriptMember> Index(EquatableArray<ScriptMember> items)
    {
        var index = new Dictionary<string, ScriptMember>(items.Count, StringComparer.Ordinal);
        foreach (ScriptMember member in items)
        {
            if (!index.ContainsKey(member.Name))
            {
                index.Add(member.Name, member);
            }
        }

        return index;
    }
}
