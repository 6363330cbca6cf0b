using System.Globalization;

namespace V8Typed.Interop;

/// <summary>Reads what the kernel's <c>pack</c> wrote: each field is its length, a colon and its text; "-:" is a missing one.</summary>
internal ref struct PackedFields(string text)
{
    private ReadOnlySpan<char> _rest = text;

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
