using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Script.Declarations;

/// <summary>What is told of a script twice: by its declarations, and by its own text with its comments.</summary>
internal static class ScriptApiPrecedence
{
    /// <summary>The declarations where they say something, else the text.</summary>
    public static ScriptApi Combine(ScriptApi? declared, ScriptApi text)
    {
        if (declared is null)
        {
            return text;
        }

        var items = new List<ScriptMember>();
        foreach (ScriptMember member in declared.Exports.Items)
        {
            items.Add(member.Kind == ScriptMemberKind.Unknown && text.Exports.Find(member.Name) is { } better ? better : member);
        }

        // What the declarations forgot is there all the same.
        items.AddRange(text.Exports.Items.Where(member => declared.Exports.Find(member.Name) is null));
        var types = new HashSet<ScriptTypeDeclaration>(declared.Types);
        return new ScriptApi(
            new ScriptMembers(items.ToEquatableArray(), declared.Exports.IsComplete || text.Exports.IsComplete),
            declared.Types.Concat(text.Types.Where(type => !types.Contains(type))).ToEquatableArray());
    }
}
