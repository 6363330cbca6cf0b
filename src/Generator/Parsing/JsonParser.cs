using Microsoft.CodeAnalysis;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing;

/// <summary>The types of System.Text.Json that hold a value of no declared type.</summary>
internal static class JsonParser
{
    public static JsonShape? Parse(ITypeSymbol type) => type is not INamedTypeSymbol { Arity: 0 } ? null : type.Name switch
    {
        "JsonElement" when type.IsIn("System.Text.Json") => new JsonShape(type.Name, type.Reference(), IsNullable: false),
        "JsonNode" or "JsonObject" or "JsonArray" when type.IsIn("System.Text.Json.Nodes") =>
            new JsonShape(
                type.Name, type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Reference(), type.NullableAnnotation != NullableAnnotation.NotAnnotated),
        _ => null,
    };
}
