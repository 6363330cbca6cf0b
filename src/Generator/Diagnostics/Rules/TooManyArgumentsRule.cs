using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Diagnostics.Rules;

/// <summary>The method passes arguments that the function does not read.</summary>
internal sealed class TooManyArgumentsRule : ScriptRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Descriptors.TooManyArguments;

    /// <inheritdoc/>
    public override void Check(ComparedMember member, ModuleComparison comparison)
    {
        int most = -1;
        foreach (ScriptSignature signature in member.Signatures)
        {
            if (signature.Most is not { } limit)
            {
                return;
            }

            most = Math.Max(most, limit);
        }

        if (most < 0 || (member.Parameters.Count <= most && !member.IsSpread))
        {
            return;
        }

        ComparedParameter? first = member.Parameters.Skip(most).FirstOrDefault() ?? member.Parameters.LastOrDefault();
        comparison.Report(
            Descriptor, first?.Symbol.Locations.FirstOrDefault(location => location.IsInSource) ?? member.Location, member.Found!.Place,
            member.Display, member.IsSpread ? "any number of arguments" : Wording.Arguments(member.Parameters.Count), member.Named,
            most == 0 ? "none" : $"{most} at most: {Wording.Parameters(member.Signatures.First(signature => signature.Most == most))}");
    }
}
