using System.Text;
using System.Text.Json;

namespace V8Typed.Tests.Scripts.SourceMaps;

/// <summary>Writes source maps.</summary>
internal sealed class TestMap
{
    private readonly StringBuilder _mappings = new();
    private readonly List<string> _names = [];
    private int _line, _source, _originalLine, _originalColumn, _name;
    private int _column = -1;

    public List<(string Name, string? Content)> Sources { get; } = [];

    public string Root { get; init; } = "";

    /// <summary>All numbers from 0.</summary>
    public TestMap Map(int line, int column, int source, int originalLine, int originalColumn, string? name = null)
    {
        Begin(line, column);
        Number(source - _source);
        Number(originalLine - _originalLine);
        Number(originalColumn - _originalColumn);
        (_source, _originalLine, _originalColumn) = (source, originalLine, originalColumn);
        if (name is not null)
        {
            _names.Add(name);
            Number(_names.Count - 1 - _name);
            _name = _names.Count - 1;
        }

        return this;
    }

    public TestMap Unmapped(int line, int column)
    {
        Begin(line, column);
        return this;
    }

    public object ToObject() => new Dictionary<string, object?>
    {
        ["version"] = 3, ["sourceRoot"] = Root, ["sources"] = Sources.Select(source => source.Name), ["sourcesContent"] = Sources.Select(source => source.Content),
        ["names"] = _names, ["mappings"] = _mappings.ToString(),
    };

    public override string ToString() => JsonSerializer.Serialize(ToObject());

    /// <summary>The comment that a script ends with.</summary>
    public static string Comment(string json) =>
        "\n//# sourceMappingURL=data:application/json;charset=utf-8;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(json));

    private void Begin(int line, int column)
    {
        while (_line < line)
        {
            _mappings.Append(';');
            _line++;
            _column = -1;
        }

        if (_column >= 0)
        {
            _mappings.Append(',');
        }

        Number(column - Math.Max(_column, 0));
        _column = column;
    }

    private void Number(int value)
    {
        const string digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        var rest = value < 0 ? (-value << 1) | 1 : value << 1;
        do
        {
            var digit = rest & 31;
            rest >>= 5;
            _mappings.Append(digits[digit | (rest > 0 ? 32 : 0)]);
        }
        while (rest > 0);
    }
}
