using System.Globalization;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script;

namespace V8Typed.Generator.Diagnostics.Rules;

/// <summary>
/// An argument that equals its declared default is left out of the call: then the script's own default counts, and here that is another
/// one, or there is none.
/// </summary>
internal sealed class DefaultValueRule : ScriptRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Descriptors.DefaultValue;

    /// <inheritdoc/>
    public override void Check(ComparedMember member, ModuleComparison comparison)
    {
        if (member.Signatures is not [var signature])
        {
            return;
        }

        for (int i = 0; i < member.Parameters.Count; i++)
        {
            // null means "left out" to both sides.
            IParameterSymbol parameter = member.Parameters[i].Symbol;
            if (!parameter.HasExplicitDefaultValue || parameter.Type.TypeKind == TypeKind.Enum || ValueOf(parameter.ExplicitDefaultValue) is not { } declared
                || ParameterTypeRule.ParameterAt(signature, i) is not { IsRest: false } other)
            {
                continue;
            }

            string? own = other.Default is { } value && value != declared && value.Kind == declared.Kind ? $"is {ScriptTypeText.Of(value)}"
                : other.Presence == Presence.Required ? "has no default, and needs the argument"
                : null;
            if (own is not null)
            {
                comparison.Report(
                    Descriptor, parameter.Locations.FirstOrDefault(location => location.IsInSource) ?? member.Location, member.Found!.Place,
                    parameter.Name, member.Display, ScriptTypeText.Of(declared), member.Named, other.Name, own);
            }
        }
    }

    private static LiteralType? ValueOf(object? value) => value switch
    {
        string or char => new LiteralType(ScriptPrimitive.String, value.ToString()!),
        bool flag => new LiteralType(ScriptPrimitive.Boolean, flag ? "true" : "false"),
        IConvertible number and not DateTime => Literals.Number(number.ToDouble(CultureInfo.InvariantCulture)),
        _ => null,
    };
}
