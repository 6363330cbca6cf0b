using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Parsing;

namespace V8Typed.Generator.Diagnostics.Comparison;

/// <summary>An interface beside its script: what the rules look at, and where they report.</summary>
internal sealed class ModuleComparison
{
    private readonly ComparedInterface _compared;
    private readonly SemanticModelAnalysisContext _file;

    /// <param name="compared">The interface.</param>
    /// <param name="objects">The C# types that its shapes name.</param>
    /// <param name="file">The file that is looked at; what stands in others is reported with those.</param>
    public ModuleComparison(ComparedInterface compared, ObjectParser objects, SemanticModelAnalysisContext file)
    {
        _compared = compared;
        _file = file;
        Kinds = new TypeKinds(compared.Offer.Api);
        Types = new TypeComparer(Kinds, objects);
    }

    /// <summary>The property of a diagnostic under which a code fix finds the name that is suggested.</summary>
    public const string SuggestedName = nameof(SuggestedName);

    /// <summary>The property under which it finds the interface, by its documentation ID: a member may be declared in a base of it, of which no script is known.</summary>
    public const string Interface = nameof(Interface);

    public INamedTypeSymbol Type => _compared.Type.Type;

    public IReadOnlyList<ComparedMember> Members => _compared.Members;

    /// <summary>The kinds of values of the script's types.</summary>
    public TypeKinds Kinds { get; }

    /// <summary>Compares types of both sides.</summary>
    public TypeComparer Types { get; }

    public void Report(DiagnosticDescriptor rule, Location? location, ScriptPlace? place, params string[] arguments) =>
        Report(rule, location, place, ImmutableDictionary<string, string?>.Empty, arguments);

    /// <param name="rule">The rule.</param>
    /// <param name="location">Where in the C# code; the interface's name where a member is declared in another assembly.</param>
    /// <param name="place">Where in the script.</param>
    /// <param name="properties">What a code fix needs to know.</param>
    /// <param name="arguments">Those of the message.</param>
    public void Report(
        DiagnosticDescriptor rule, Location? location, ScriptPlace? place, ImmutableDictionary<string, string?> properties, params string[] arguments)
    {
        if ((location ?? Type.SourceLocation()) is { } reported && _compared.Type.IsReportedIn(_file.SemanticModel.SyntaxTree, reported))
        {
            _file.ReportDiagnostic(Diagnostic.Create(
                rule, reported, place is null ? [] : [LocationOf(place)], properties.SetItem(Interface, Type.GetDocumentationCommentId()), arguments));
        }
    }

    private static Location LocationOf(ScriptPlace place) => Location.Create(
        place.Path,
        new TextSpan(place.Start, place.Length),
        new LinePositionSpan(new LinePosition(place.Line, place.Column), new LinePosition(place.EndLine, place.EndColumn)));
}
