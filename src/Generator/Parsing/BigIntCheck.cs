using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing;

/// <summary>Whether <c>[JsBigInt]</c> stands where it changes something.</summary>
internal static class BigIntCheck
{
    public static void Run(
        string what, Shape shape, ITypeSymbol type, ImmutableArray<AttributeData> attributes, DiagnosticBag diagnostics)
    {
        if (attributes.Find(KnownNames.JsBigIntAttribute) is { } attribute && !IsWideInteger(shape))
        {
            diagnostics.Add(Descriptors.BigIntNeedsWideInteger, attribute.SourceLocation(), what, type.ToDisplayString());
        }
    }

    private static bool IsWideInteger(Shape shape) => shape switch
    {
        WideIntegerShape => true,
        NullableShape nullable => IsWideInteger(nullable.Value),
        SpreadShape spread => IsWideInteger(spread.Element),
        BufferShape buffer => buffer.ElementType is "long" or "ulong",
        _ => false,
    };
}
