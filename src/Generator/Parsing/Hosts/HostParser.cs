using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model.Hosts;

namespace V8Typed.Generator.Parsing.Hosts;

/// <summary>A <c>[JsHost]</c> type to its model.</summary>
internal static class HostParser
{
    public static ParsedHost? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        SyntaxReference? application = type.GetAttributes().Find(KnownNames.JsHostAttribute)?.ApplicationSyntaxReference;

        // The attribute given twice is an error of the compiler's; one of them is enough for us.
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Interface) || application is null
            || application.SyntaxTree != context.TargetNode.SyntaxTree || !context.TargetNode.FullSpan.Contains(application.Span))
        {
            return null;
        }

        LocationInfo? name = LocationInfo.From(type.Locations.FirstOrDefault(l => l.SourceTree == application.SyntaxTree) ?? type.SourceLocation());
        if (Refusal(type) is { } reason)
        {
            return new ParsedHost(null, [new DiagnosticInfo(Descriptors.HostRefused, name, [type.ToDisplayString(), reason])]);
        }

        var diagnostics = new DiagnosticBag(name);
        var resolver = new ShapeResolver();
        EquatableArray<HostMemberModel> members = HostMemberParser.Parse(type, resolver, diagnostics, cancellation);
        EquatableArray<ScriptObjectModel> scriptObjects = ScriptObjectParser.Parse(resolver, context.SemanticModel.Compilation, cancellation);
        return new ParsedHost(
            new HostModel(
                GeneratedNames.Hint(type),
                GeneratedNames.Namespace(type),
                ContainerParser.Parse(type),
                type.Reference(),
                GeneratedNames.Nested(type, "__V8TypedHost"),
                type.ToDisplayString(),
                HostNaming.TypeName(type),
                type.TypeKind == TypeKind.Interface,
                type.TypeKind == TypeKind.Class ? HostMembers.Levels(type).Select(level => level.Reference()).ToEquatableArray() : [],
                members,
                resolver.Objects.Models,
                scriptObjects,
                DocsParser.Summary(type, cancellation),
                diagnostics.Refusal),
            diagnostics.ToEquatableArray());
    }

    /// <summary>Whether values of the type cross by reference: it has a generated half, or gets one.</summary>
    public static bool IsHost(INamedTypeSymbol type) =>
        type.GetAttributes().Has(KnownNames.JsHostAttribute)
        && (type.DeclaringSyntaxReferences.IsEmpty ? type.AllInterfaces.Any(IsContract) : Refusal(type) is null);

    /// <summary>Whether the interface is one of those that the generated half implements.</summary>
    public static bool IsContract(INamedTypeSymbol type) =>
        type.Name is "IJsHost" or "IJsHostObject" && type.IsIn("V8Typed.Interop");

    private static string? Refusal(INamedTypeSymbol type)
    {
        if (type.IsStatic)
        {
            return "it is static, and has no objects; make it an ordinary class";
        }

        var options = (CSharpParseOptions)type.DeclaringSyntaxReferences[0].SyntaxTree.Options;
        return options.LanguageVersion < LanguageVersion.CSharp12
            ? $"generated code needs C# 12 or later, and this project uses {options.LanguageVersion.ToDisplayString()}; set <LangVersion> to 12 or later"
            : ContainerParser.Refusal(type);
    }
}
