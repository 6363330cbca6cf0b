using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using V8Typed.Generator.Diagnostics;

namespace V8Typed.Generator.Parsing;

/// <summary>What is asked of every interface that gets a proxy.</summary>
internal static class InterfaceFacts
{
    /// <summary>The attribute, if it is the declaration at hand that carries it; given twice (an error of the compiler's), one is enough.</summary>
    public static (AttributeData Attribute, SyntaxReference Application)? AttributeAt(GeneratorAttributeSyntaxContext context, string name) =>
        context.TargetSymbol is INamedTypeSymbol { TypeKind: TypeKind.Interface } type
        && type.GetAttributes().Find(name) is { ApplicationSyntaxReference: { } application } attribute
        && application.SyntaxTree == context.TargetNode.SyntaxTree
        && context.TargetNode.FullSpan.Contains(application.Span)
            ? (attribute, application)
            : null;

    public static LocationInfo? NameIn(SyntaxTree tree, INamedTypeSymbol type) =>
        LocationInfo.From(type.Locations.FirstOrDefault(l => l.SourceTree == tree) ?? type.SourceLocation());

    /// <summary>The interfaces that it extends. The contract of its proxy is none: it is emitted, and the compiler would make its members for each interface anew.</summary>
    public static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type) => type.AllInterfaces.Where(each => !MemberParser.IsFactory(each));

    /// <summary>Why nothing can be emitted for it; null when something can.</summary>
    public static DiagnosticInfo? Refuse(INamedTypeSymbol type, SyntaxTree tree, LocationInfo? location)
    {
        LanguageVersion version = ((CSharpParseOptions)tree.Options).LanguageVersion;
        if (version < LanguageVersion.CSharp12)
        {
            return new DiagnosticInfo(Descriptors.LanguageTooOld, location, [type.ToDisplayString(), version.ToDisplayString()]);
        }

        return Refusal(type) is { } reason
            ? new DiagnosticInfo(Descriptors.InterfaceRefused, location, [type.ToDisplayString(), reason])
            : null;
    }

    /// <summary>The same without the language version, as a reason with its remedy.</summary>
    public static string? Refusal(INamedTypeSymbol type) => ContainerParser.Refusal(type)
        ?? (type.GetAttributes() is var attributes && attributes.Has(KnownNames.JsObjectAttribute) && attributes.Has(KnownNames.JsModuleAttribute)
            ? "it is both a [JsModule] and a [JsObject]; remove one of the attributes"
            : null);
}
