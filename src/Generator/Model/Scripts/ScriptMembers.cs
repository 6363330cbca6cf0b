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
    /// <summary>Anything may be there.</summary>
    public static ScriptMembers Unknown { get; } = new([], IsComplete: false);

    public ScriptMember? Find(string name) => Items.FirstOrDefault(member => member.Name == name);
}
