using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing;

/// <summary>A property of the interface to its model.</summary>
internal static class PropertyParser
{
    public static PropertyModel? Parse(IPropertySymbol property, string display, JsPath path, ShapeResolver resolver, DiagnosticBag diagnostics)
    {
        string what = $"Property '{display}'";
        if (resolver.Resolve(property.Type, property.GetAttributes().Has(KnownNames.JsBigIntAttribute)) is not { } shape)
        {
            UnsupportedType.Report(diagnostics, what, property.Type, property.SourceLocation(), resolver);
            return null;
        }

        if (property.GetMethod is not null && resolver.Objects.Unreadable(shape) is { } reason)
        {
            diagnostics.Add(Descriptors.TypeNotSupported, property.SourceLocation(), what, property.Type.ToDisplayString(), reason);
            return null;
        }

        BigIntCheck.Run(what, shape, property.Type, property.GetAttributes(), diagnostics);
        NameCheck.RunOnEnum(property.Type, diagnostics);

        // An accessor with a body in an otherwise abstract property can't be written, so each accessor present is to be implemented.
        return new PropertyModel(
            property.ContainingType.Reference(), property.EscapedName(), display, path, property.Type.Reference(), shape,
            property.GetMethod is not null,
            property.SetMethod is null ? null : property.SetMethod.IsInitOnly ? "init" : "set",
            IndexParser.Parse(property));
    }
}
