using System.Runtime.Serialization.Json;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace V8Typed.Build;

/// <summary>Changes the names of a source map's sources, and nothing else of its text.</summary>
internal static class SourceMapSources
{
    // As esbuild writes it, before the texts of the sources.
    private static readonly Regex s_sources = new("(\"sources\"\\s*:\\s*\\[)((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\"\\s*,?)*)\\]", RegexOptions.CultureInvariant);
    private static readonly Regex s_text = new("\"(?:[^\"\\\\]|\\\\.)*\"", RegexOptions.CultureInvariant);

    public static string Rename(string json, Func<string, string> name) => s_sources.Replace(
        json, list => list.Groups[1].Value + s_text.Replace(list.Groups[2].Value, text => Quote(name(Unquote(text.Value)))) + "]", 1);

    private static string Unquote(string literal)
    {
        using XmlDictionaryReader reader = JsonReaderWriterFactory.CreateJsonReader(Encoding.UTF8.GetBytes(literal), XmlDictionaryReaderQuotas.Max);
        reader.Read();
        return reader.ReadElementContentAsString();
    }

    private static string Quote(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
