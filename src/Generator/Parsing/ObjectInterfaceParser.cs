using Microsoft.CodeAnalysis;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Parsing;

/// <summary>A <c>[JsObject]</c> interface to its model.</summary>
internal static class ObjectInterfaceParser
{
    public static ParsedObjectInterface? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        if (InterfaceFacts.AttributeAt(context, KnownNames.JsObjectAttribute) is not var (_, application))
        {
            return null;
        }

        var type = (INamedTypeSymbol)context.TargetSymbol;
        LocationInfo? name = InterfaceFacts.NameIn(application.SyntaxTree, type);
        if (InterfaceFacts.Refuse(type, context.TargetNode.SyntaxTree, name) is { } refusal)
        {
            return new ParsedObjectInterface(null, [refusal]);
        }

        var diagnostics = new DiagnosticBag(name);
        var resolver = new ShapeResolver();
        EquatableArray<MemberModel> members =
            MemberParser.Parse(type, isObject: true, context.SemanticModel.Compilation, resolver, diagnostics, cancellation);
        ObjectInterfaceModel? model = diagnostics.ForbidsFactory ? null : new(
            GeneratedNames.Hint(type),
            GeneratedNames.Namespace(type),
            ContainerParser.Parse(type),
            type.Reference(),
            GeneratedNames.Nested(type, "__V8TypedProxy"),
            type.ToDisplayString(),
            type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
            type.AllInterfaces.Any(each => each.SpecialType == SpecialType.System_IDisposable),
            !IsOpen(type) && ObjectParser.IsVisible(type),
            members,
            resolver.Objects.Models,
            diagnostics.Refusal);
        return new ParsedObjectInterface(model, diagnostics.ToEquatableArray());
    }

    private static bool IsOpen(INamedTypeSymbol type) => type.Arity > 0 || type.ContainingType is { } container && IsOpen(container);
}
