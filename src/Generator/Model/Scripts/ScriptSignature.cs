using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model.Scripts;

/// <summary>One way to call a function.</summary>
/// <param name="Parameters">Its parameters; a rest parameter is the last one.</param>
/// <param name="Return">
/// What the call gives: of an async function the promise, of a generator the iterator. <see cref="UnknownType"/> where the text does not tell.
/// </param>
/// <param name="IsAsync">Whether it is written as an async function.</param>
/// <param name="IsGenerator">Whether it is written as a generator.</param>
/// <param name="TakesMore">Whether it reads arguments beyond its parameters, as code that uses <c>arguments</c> may.</param>
internal sealed record ScriptSignature(
    EquatableArray<ScriptParameter> Parameters, ScriptType Return, bool IsAsync, bool IsGenerator, bool TakesMore)
{
    /// <summary>The least number of arguments that is known to be needed.</summary>
    public int Least
    {
        get
        {
            for (int i = Parameters.Count; i > 0; i--)
            {
                if (Parameters[i - 1].Presence == Presence.Required)
                {
                    return i;
                }
            }

            return 0;
        }
    }

    /// <summary>The largest number of arguments that has a meaning; null without such a limit.</summary>
    public int? Most => TakesMore || (Parameters.Count > 0 && Parameters[Parameters.Count - 1].IsRest) ? null : Parameters.Count;
}
