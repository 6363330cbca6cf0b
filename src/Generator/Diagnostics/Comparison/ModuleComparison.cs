using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Diagnostics.Comparison;

/// <summary>An interface beside its script: what the rules look at, and where they report.</summary>
internal sealed class ModuleComparison(ComparedInterface compared, TypeKinds kinds, TypeComparer types, Action<Diagnostic> report)
{
    /// <summary>The property of a diagnostic under which a code fix finds the name that is suggested.</summary>
    public const string SuggestedName = nameof(SuggestedName);

    public INamedTypeSymbol Type => compared.Type;

    public IReadOnlyList<ComparedMember> Members => compared.Members;

    /// <summary>The kinds of values of the script's types.</summary>
    public TypeKinds Kinds { get; } = kinds;

    /// <summary>Compares types of both sides.</summary>
    public TypeComparer Types { get; } = types;

    public void Report(DiagnosticDescriptor rule, Location? location, ScriptPlace? place, params string[] arguments) =>
        Report(rule, location, place, ImmutableDictionary<string, string?>.Empty, arguments);

    /// <param name="rule">The rule.</param>
    /// <param name="location">Where in the C# code; the interface's name where a member is declared in another assembly.</param>
    /// <param name="place">Where in the script.</param>
    /// <param name="properties">What a code fix needs to know.</param>
    /// <param name="arguments">Those of the message.</param>
    public void Report(
        DiagnosticDescriptor rule, Location? location, ScriptPlace? place, ImmutableDictionary<string, string?> properties, params string[] arguments) =>
        report(Diagnostic.Create(
            rule,
            location ?? Type.Locations.FirstOrDefault(candidate => candidate.IsInSource),
            place is null ? [] : [LocationOf(place)],
            properties,
            arguments));

    private static Location LocationOf(ScriptPlace place) => Location.Create(
        place.Path,
        new TextSpan(place.Start, place.Length),
        new LinePositionSpan(new LinePosition(place.Line, place.Column), new LinePosition(place.EndLine, place.EndColumn)));
}
