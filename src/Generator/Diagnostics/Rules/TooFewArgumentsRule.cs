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
        if (member.LeastDemanding is not { } least || member.IsSpread)
        {
            return;
        }

        if (member.Parameters.Count + (member.SendsSignalTo(least) ? 1 : 0) < least.Least)
        {
            comparison.Report(
                Descriptor, member.Location, member.Found!.Place,
                member.Display, Wording.Arguments(member.Parameters.Count), member.Named, $"{least.Least}: {Wording.Parameters(least)}");
        }
    }
}
