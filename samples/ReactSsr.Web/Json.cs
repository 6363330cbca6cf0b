using System.Text.Json.Serialization;

namespace ReactSsr.Web;

/// <summary>What the browser gets as JSON, with the names that the components use.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PageProps))]
[JsonSerializable(typeof(Stock))]
internal sealed partial class Json : JsonSerializerContext;
