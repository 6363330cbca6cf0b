using Microsoft.CodeAnalysis;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing;

/// <summary>The types of System.Text.Json that hold a value of no declared type.</summary>
internal static class JsonParser
{
    public static JsonShape? Parse(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString() switch
    {
        "System.Text.Json.JsonElement" => new JsonShape(type.Name, type.Reference(), IsNullable: false),
        "System.Text.Json.Nodes.JsonNode" or "System.Text.Json.Nodes.JsonObject" or "System.Text.Json.Nodes.JsonArray" =>
            new JsonShape(
                type.Name, type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Reference(), type.NullableAnnotation != NullableAnnotation.NotAnnotated),
        _ => null,
    };
}
