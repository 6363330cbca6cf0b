using Microsoft.CodeAnalysis;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Parsing;

/// <summary>The parameter of an indexer: a property's name, or an element's index.</summary>
internal static class IndexParser
{
    public static bool IsIndex(IPropertySymbol indexer) => indexer.Parameters is [{ RefKind: RefKind.None, IsParams: false, HasExplicitDefaultValue: false } index]
        && index.Type is
        {
            SpecialType: SpecialType.System_String or SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16
                or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_UInt32
        }
        and not { SpecialType: SpecialType.System_String, NullableAnnotation: NullableAnnotation.Annotated };

    /// <summary>Null for a property that is no indexer.</summary>
    public static ParameterModel? Parse(IPropertySymbol property) => property.Parameters is [var index]
        ? new ParameterModel(index.Name, index.Type.Reference(), ShapeResolver.Scalar(index.Type, asBigInt: false)!, Default: null)
        : null;
}
