using System.Globalization;

namespace Templates;

/// <summary>The helpers and filters of the templates, in C#.</summary>
internal sealed class Formats(CultureInfo culture)
{
    private static readonly Dictionary<string, string> s_signs = new() { ["EUR"] = "€", ["GBP"] = "£", ["USD"] = "$" };

    /// <exception cref="ArgumentException">The currency is none of those that are known.</exception>
    public string Money(decimal amount, string currency) => s_signs.TryGetValue(currency, out string? sign)
        ? $"{amount.ToString("N2", culture)} {sign}"
        : throw new ArgumentException($"There is no sign for the currency '{currency}'.");

    public string Date(DateTime time, string format = "d MMMM yyyy") => time.ToString(format, culture);
}
