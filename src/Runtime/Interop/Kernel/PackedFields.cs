using System.Globalization;
using System.Text;

namespace V8Typed.Interop;

/// <summary>Reads what the kernel's <c>pack</c> wrote: each field is its length, a colon and its text; "-:" is a missing one.</summary>
internal ref struct PackedFields(string text)
{
    private ReadOnlySpan<char> _rest = text;

    /// <summary>The opposite, for what the kernel takes apart.</summary>
    public static string Pack(params ReadOnlySpan<string?> fields)
    {
        var text = new StringBuilder();
        foreach (var field in fields)
        {
            if (field is null)
            {
                text.Append("-:");
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"{field.Length}:{field}");
            }
        }

        return text.ToString();
    }

    public bool IsAtEnd => _rest.IsEmpty;

    public string? Next()
    {
        if (_rest.IsEmpty)
        {
            return null;
        }

        var colon = _rest.IndexOf(':');
        var head = _rest[..colon];
        _rest = _rest[(colon + 1)..];
        if (head is "-")
        {
            return null;
        }

        var length = int.Parse(head, CultureInfo.InvariantCulture);
        var field = _rest[..length].ToString();
        _rest = _rest[length..];
        return field;
    }
}
