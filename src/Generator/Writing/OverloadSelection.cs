using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Writing;

/// <summary>Of the overloads of a function, those that an interface can have side by side: they have to differ in their number of parameters.</summary>
internal static class OverloadSelection
{
    /// <returns>Each with the number of parameters that may not be left out, so that a call never fits two of them.</returns>
    public static IEnumerable<(ScriptSignature Signature, int Required)> Of(IEnumerable<ScriptSignature> signatures)
    {
        int required = 0;
        foreach (IGrouping<int, ScriptSignature> sameCount in signatures.GroupBy(signature => signature.Parameters.Count).OrderBy(group => group.Key))
        {
            // The one that demands the least takes the place of the others. One with a rest parameter takes all that comes.
            ScriptSignature chosen = sameCount.OrderBy(signature => signature.Least).First();
            yield return (chosen, Math.Max(required, chosen.Least));
            if (chosen.Most is null)
            {
                yield break;
            }

            required = sameCount.Key + 1;
        }
    }
}
