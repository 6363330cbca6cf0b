using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Hosts;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing.Hosts;

/// <summary>A property or an indexer of a host type to its model.</summary>
internal static class HostPropertyParser
{
    public static HostPropertyModel? Parse(IPropertySymbol property, string display, string? docs, ShapeResolver resolver, DiagnosticBag diagnostics) =>
        Resolve(property, $"Property '{display}'", resolver, diagnostics) is { } shape
            ? new HostPropertyModel(
                property.ContainingType.Reference(), property.EscapedName(), HostNaming.MemberName(property), display, docs,
                property.Type.Reference(), shape, IsOpen(property.GetMethod), IsSettable(property))
            : null;

    public static HostIndexerModel? ParseIndexer(IPropertySymbol indexer, string? docs, ShapeResolver resolver, DiagnosticBag diagnostics)
    {
        string display = $"{indexer.ContainingType.Name}[]";
        IParameterSymbol index = indexer.Parameters[0];
        if (Resolve(indexer, $"The indexer of '{indexer.ContainingType.Name}'", resolver, diagnostics) is not { } shape)
        {
            return null;
        }

        Shape key = index.Type.SpecialType == SpecialType.System_String ? new StringShape(IsNullable: false) : ShapeResolver.Scalar(index.Type, asBigInt: false)!;
        return new HostIndexerModel(
            indexer.ContainingType.Reference(), display, docs, new ParameterModel(index.Name, index.Type.Reference(), key, Default: null),
            indexer.Type.Reference(), shape, IsOpen(indexer.GetMethod), IsSettable(indexer));
    }

    private static Shape? Resolve(IPropertySymbol property, string what, ShapeResolver resolver, DiagnosticBag diagnostics)
    {
        if (resolver.Resolve(property.Type, property.GetAttributes().Has(KnownNames.JsBigIntAttribute)) is not { } shape)
        {
            UnsupportedType.Report(diagnostics, what, property.Type, property.SourceLocation(), resolver);
            return null;
        }

        if (IsSettable(property) && resolver.Objects.Unreadable(shape) is { } reason)
        {
            diagnostics.Add(Descriptors.TypeNotSupported, property.SourceLocation(), what, property.Type.ToDisplayString(), reason);
            return null;
        }

        BigIntCheck.Run(what, shape, property.Type, property.GetAttributes(), diagnostics);
        NameCheck.RunOnEnum(property.Type, diagnostics);
        return shape;
    }

    // An init accessor is none any more once the object is there.
    private static bool IsSettable(IPropertySymbol property) => property.SetMethod is { IsInitOnly: false } setter && IsOpen(setter);

    private static bool IsOpen(IMethodSymbol? accessor) => accessor is { DeclaredAccessibility: Accessibility.Public };
}
