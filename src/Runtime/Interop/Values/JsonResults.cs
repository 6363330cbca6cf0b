using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace V8Typed.Interop;

/// <summary>Converts an encoded value to JSON; see <see cref="ResultConverter"/>.</summary>
internal static class JsonResults
{
    // The reader's own limit is 64, which results of programs exceed; its stack holds this many.
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 1000 };

    public static JsonNode Node(EncodedValue value, string path) => Parse(value, path, static json => JsonNode.Parse(json, null, s_options)!);

    public static JsonElement Element(EncodedValue value, string path) => Parse(value, path, static json => JsonElement.Parse(json, s_options));

    private static T Parse<T>(EncodedValue value, string path, Func<string, T> parse)
    {
        var json = value.IsNullish ? "null" : TextOf(value, path);
        try
        {
            return parse(json);
        }
        catch (JsonException exception)
        {
            throw V8TypeException.Mismatch("RunScript", path, "JSON value", $"JSON that cannot be read ({exception.Message})");
        }
    }

    private static string TextOf(EncodedValue value, string path) => value.Type switch
    {
        'j' => value.Body.ToString(),
        'n' => value.Body is "NaN" or "Infinity" or "-Infinity" ? "null" : value.Body.ToString(),
        't' => "true",
        'f' => "false",
        's' => Literal(value.Body),
        _ => throw V8TypeException.Mismatch("RunScript", path, "JSON value", value.Describe()),
    };

    // Not by JsonSerializer, which refuses the unpaired surrogates that a string of JavaScript may hold; JSON.stringify escapes them.
    private static string Literal(ReadOnlySpan<char> text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var unit in text)
        {
            if (unit < ' ' || unit is '"' or '\\' || char.IsSurrogate(unit))
            {
                literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            }
            else
            {
                literal.Append(unit);
            }
        }

        return literal.Append('"').ToString();
    }
}
