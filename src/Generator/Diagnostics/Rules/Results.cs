using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Diagnostics.Rules;

/// <summary>What a member gives to C#.</summary>
internal static class Results
{
    /// <summary>
    /// The type of each signature's result, or of the property; that of a promise where C# awaits it. None where the two sides differ in
    /// being asynchronous, which is said elsewhere.
    /// </summary>
    public static ScriptType[] Of(ComparedMember member)
    {
        if (member.Property is { GetMethod: not null })
        {
            return member.Found is { Kind: ScriptMemberKind.Value } found
                ? [found is { Type: UnknownType, Members: { } members } ? new ObjectType(members, null, []) : found.Type]
                : [];
        }

        var results = new ScriptType[member.Signatures.Count];
        for (int i = 0; i < results.Length; i++)
        {
            ScriptType result = member.Signatures[i].Return;
            if (result is PromiseType promise)
            {
                if (member.Async == AsyncKind.None)
                {
                    return [];
                }

                result = promise.Result;
            }

            results[i] = result;
        }

        return results;
    }
}
