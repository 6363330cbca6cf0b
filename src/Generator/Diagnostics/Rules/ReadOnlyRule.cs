using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Diagnostics.Rules;

/// <summary>A property can be assigned in C#, and not in the script.</summary>
internal sealed class ReadOnlyRule : ScriptRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Descriptors.ReadOnlyExport;

    /// <inheritdoc/>
    public override void Check(ComparedMember member, ModuleComparison comparison)
    {
        if (member is { Property.SetMethod: { } setter, Found: { Access: ScriptAccess.ReadOnly } found })
        {
            comparison.Report(
                Descriptor, setter.Locations.FirstOrDefault(location => location.IsInSource) ?? member.Location, found.Place, member.Display, member.Named);
        }
    }
}
