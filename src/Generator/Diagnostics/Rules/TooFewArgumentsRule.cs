using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Diagnostics.Rules;

/// <summary>The method can't pass all the arguments that the function needs.</summary>
internal sealed class TooFewArgumentsRule : ScriptRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Descriptors.TooFewArguments;

    /// <inheritdoc/>
    public override void Check(ComparedMember member, ModuleComparison comparison)
    {
        if (member.Signatures.Count == 0 || member.IsSpread)
        {
            return;
        }

        ScriptSignature least = member.Signatures[0];
        foreach (ScriptSignature signature in member.Signatures)
        {
            least = signature.Least < least.Least ? signature : least;
        }

        if (member.Parameters.Length + (member.SendsSignalTo(least) ? 1 : 0) < least.Least)
        {
            comparison.Report(
                Descriptor, member.Location, member.Found!.Place,
                member.Display, Wording.Arguments(member.Parameters.Length), member.Named, $"{least.Least}: {Wording.Parameters(least)}");
        }
    }
}
