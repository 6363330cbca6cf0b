using Microsoft.CodeAnalysis;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Diagnostics.Rules;

/// <summary>The function expects another type of argument than the method sends.</summary>
internal sealed class ParameterTypeRule : ScriptRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Descriptors.ParameterType;

    /// <inheritdoc/>
    public override void Check(ComparedMember member, ModuleComparison comparison)
    {
        for (int i = 0; i < member.Parameters.Count && member.Signatures.Count > 0; i++)
        {
            ComparedParameter parameter = member.Parameters[i];
            if (parameter.Shape is null || LossyTypeRule.IsForBigInt(parameter.Shape, member, i, comparison))
            {
                continue;
            }

            if (Mismatch(parameter.Shape, member.Signatures, i, comparison) is { } mismatch)
            {
                comparison.Report(
                    Descriptor, parameter.Symbol.Locations.FirstOrDefault(location => location.IsInSource) ?? member.Location, member.Found!.Place,
                    parameter.Symbol.Name, member.Display, parameter.Symbol.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), member.Named,
                    ParameterAt(member.Signatures[0], i)!.Name, mismatch.Script + Wording.At(mismatch));
            }
        }
    }

    // That of the first way to call it; of several one that fits is enough.
    private static TypeMismatch? Mismatch(Shape shape, EquatableArray<ScriptSignature> signatures, int index, ModuleComparison comparison)
    {
        TypeMismatch? first = null;
        for (int i = 0; i < signatures.Count; i++)
        {
            if (ParameterAt(signatures[i], index) is not { } expected || comparison.Types.Argument(shape, expected.Type) is not { } mismatch)
            {
                return null;
            }

            first ??= mismatch;
        }

        return first;
    }

    /// <summary>The parameter that takes the argument of the number; null where none does.</summary>
    public static ScriptParameter? ParameterAt(ScriptSignature signature, int index) =>
        index < signature.Parameters.Count ? signature.Parameters[index]
        : signature.Parameters.Count > 0 && signature.Parameters[signature.Parameters.Count - 1] is { IsRest: true } rest ? rest
        : null;
}
