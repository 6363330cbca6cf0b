using System.Globalization;
using System.Numerics;

namespace V8Typed.Interop;

/// <summary>
/// A JavaScript value as the kernel's <c>encode</c> wrote it: a letter for its type, then its text. Used where a value crosses
/// outside a typed call.
/// </summary>
internal readonly ref struct EncodedValue(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    public char Type => _text.IsEmpty ? 'u' : _text[0];

    public ReadOnlySpan<char> Body => _text.IsEmpty ? default : _text[1..];

    public bool IsNullish => Type is 'u' or 'z';

    public int ErrorNumber => int.Parse(Body, CultureInfo.InvariantCulture);

    /// <summary>The number of an object that the kernel holds.</summary>
    public int Reference => int.Parse(Body[..Body.IndexOf(':')], CultureInfo.InvariantCulture);

    public double Number => ParseNumber(Body);

    /// <summary>The time value of a Date, behind which its text stands.</summary>
    public double Date => ParseNumber(Body[..Body.IndexOf(':')]);

    public BigInteger BigInt => BigInteger.Parse(Body, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>Shows the value in a message.</summary>
    public string Describe() => Type switch
    {
        'u' => "undefined",
        'z' => "null",
        't' => "boolean true",
        'f' => "boolean false",
        'n' => $"number {Body}",
        'b' => $"bigint {Body}n",
        's' => Body.Length <= 40 ? $"string \"{Body}\"" : $"string of {Body.Length} characters \"{Body[..37]}...\"",
        'a' => "array",
        'r' or 'd' => Body[(Body.IndexOf(':') + 1)..].ToString(),
        'o' => Body.ToString(),
        _ => "value",
    };

    private static double ParseNumber(ReadOnlySpan<char> text) => text switch
    {
        "NaN" => double.NaN,
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
    };
}
