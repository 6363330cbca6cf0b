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
    public static IEnumerable<ScriptType> Of(ComparedMember member)
    {
        if (member.Property is { GetMethod: not null })
        {
            return member.Found is { Kind: ScriptMemberKind.Value } found
                ? [found is { Type: UnknownType, Members: { } members } ? new ObjectType(members, null, []) : found.Type]
                : [];
        }

        ScriptType[] results = [.. member.Signatures.Select(signature => signature.Return)];
        return member.Async == AsyncKind.None
            ? Array.Exists(results, result => result is PromiseType) ? [] : results
            : results.Select(result => result is PromiseType promise ? promise.Result : result);
    }
}
