using System.Text.Json;

namespace V8Typed.Scripts;

/// <summary>The text of a source map to <see cref="SourceMap"/>. What is none gives none: a message with the script's own places is better than a failure.</summary>
internal static class SourceMapReader
{
    // Script can carry a map of its own, which is read under the VM's lock.
    private const int MostCharacters = 128 << 20;

    /// <param name="json">The map.</param>
    /// <param name="script">The script's name, to whose folder the names of sources are relative.</param>
    public static SourceMap? Read(string json, string script)
    {
        if (json.Length > MostCharacters)
        {
            return null;
        }

        try
        {
            // A line in front keeps browsers from running the file as a script.
            var start = json.StartsWith(")]}'", StringComparison.Ordinal) ? json.IndexOf('\n', StringComparison.Ordinal) + 1 : 0;
            using var document = JsonDocument.Parse(json.AsMemory(start).TrimStart('\uFEFF'));
            var builder = new SourceMapBuilder(script);
            AddMap(document.RootElement, builder, 0, 0, mayHaveSections: true);
            return builder.ToMap();
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    private static void AddMap(JsonElement map, SourceMapBuilder builder, int line, int column, bool mayHaveSections)
    {
        if (Field(map, "version").GetInt32() != 3)
        {
            throw new FormatException("Another version.");
        }

        if (mayHaveSections && map.TryGetProperty("sections", out var sections))
        {
            foreach (var section in sections.EnumerateArray())
            {
                var offset = Field(section, "offset");
                AddMap(Field(section, "map"), builder, Field(offset, "line").GetInt32(), Field(offset, "column").GetInt32(), mayHaveSections: false);
            }

            return;
        }

        var root = map.TryGetProperty("sourceRoot", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        var contents = Texts(map, "sourcesContent");
        var sources = Texts(map, "sources").Select((name, i) => (Root: root, Name: name ?? "", Content: i < contents.Length ? contents[i] : null)).ToArray();
        builder.Add(sources, Texts(map, "names"), Field(map, "mappings").GetString() ?? "", line, column);
    }

    private static JsonElement Field(JsonElement map, string name) =>
        map.TryGetProperty(name, out var value) ? value : throw new FormatException($"There is no {name}.");

    private static string?[] Texts(JsonElement map, string property) =>
        map.TryGetProperty(property, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? item.GetString() : null)]
            : [];
}
