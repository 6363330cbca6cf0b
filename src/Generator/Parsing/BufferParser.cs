using System;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing;

/// <summary>Arrays, memories and spans of numbers to their shape.</summary>
internal static class BufferParser
{
    // In the order of the runtime's NumberKinds.
    private static readonly SpecialType[] s_elements =
    [
        SpecialType.System_SByte, SpecialType.System_Byte, SpecialType.System_Int16, SpecialType.System_UInt16, SpecialType.System_Int32,
        SpecialType.System_UInt32, SpecialType.System_Int64, SpecialType.System_UInt64, SpecialType.None, SpecialType.System_Single,
        SpecialType.System_Double,
    ];

    public static BufferShape? Parse(ITypeSymbol type, bool asBigInt) => type switch
    {
        // Such an array is one of numbers, as a single long is, and there is no typed array that holds it.
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Int64 or SpecialType.System_UInt64 } when !asBigInt => null,
        IArrayTypeSymbol { Rank: 1 } array => Buffer(type, array.ElementType, BufferForm.Array),
        INamedTypeSymbol { Name: "Memory" or "ReadOnlyMemory", TypeArguments: [var element] } when type.IsIn("System") => Buffer(type, element, BufferForm.Memory),
        _ => null,
    };

    /// <summary>A span, which only a parameter can be. What script writes into one comes back when the call does.</summary>
    public static BufferShape? ParseSpan(IParameterSymbol parameter) => parameter.Type is INamedTypeSymbol { IsRefLikeType: true, TypeArguments: [var element] } type
        ? type.Name switch
        {
            "ReadOnlySpan" when type.IsIn("System") => Buffer(type, element, BufferForm.ReadOnlySpan),
            "Span" when type.IsIn("System") && IsCalledByCSharp(parameter) => Buffer(type, element, BufferForm.Span),
            _ => null,
        }
        : null;

    private static bool IsCalledByCSharp(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary, ContainingType: { TypeKind: TypeKind.Interface } type } method
        && !type.GetAttributes().Has(KnownNames.JsHostAttribute)
        && AsyncParser.Parse(method).Kind == AsyncKind.None;

    private static BufferShape? Buffer(ITypeSymbol type, ITypeSymbol element, BufferForm form)
    {
        int kind = element.Is(KnownNames.Half) ? 8 : element.SpecialType == SpecialType.None ? -1 : Array.IndexOf(s_elements, element.SpecialType);
        return kind < 0
            ? null
            : new BufferShape(
                kind, form, element.Reference(), type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Reference(),
                type.DisplayName(),
                form == BufferForm.Array && type.NullableAnnotation != NullableAnnotation.NotAnnotated);
    }
}
