using System.Globalization;

namespace V8Typed.Benchmarks;

/// <summary>Prints the rows in columns of fixed width, each as soon as it is measured.</summary>
internal sealed class RatioTable(TextWriter output)
{
    private readonly List<string> _misses = [];

    public void WriteHeader(bool backgroundWork)
    {
        output.WriteLine($"Time per call in microseconds; background work {(backgroundWork ? "on" : "off")}; bytes are managed bytes per call of ours.");
        WriteLine("name", "ours", "baseline", "ratio", "target", "", "bytes");
    }

    public void Write(Row row, PairedResult result)
    {
        var meets = result.Meets(row);
        var judged = row.Target is not null || row.Bytes is not null;
        WriteLine(
            row.Name,
            Number(result.Ours),
            Number(result.Baseline),
            Number(result.Ratio),
            row.Target is { } target ? Number(target) : "-",
            !judged ? "-" : meets ? "ok" : "miss",
            result.Bytes.ToString(CultureInfo.InvariantCulture));
        if (!meets)
        {
            var bytes = row.Bytes is { } wanted && wanted != result.Bytes ? $"; allocates {result.Bytes} bytes instead of {wanted}" : "";
            _misses.Add($"{row.Name}: ratio {Number(result.Ratio)}{bytes}");
        }
    }

    /// <summary>Whether no row missed.</summary>
    public bool WriteVerdict()
    {
        foreach (var miss in _misses)
        {
            output.WriteLine($"miss: {miss}");
        }

        output.WriteLine(_misses.Count == 0 ? "All targets met." : $"{_misses.Count} missed.");
        return _misses.Count == 0;
    }

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private void WriteLine(string name, string ours, string baseline, string ratio, string target, string verdict, string bytes) =>
        output.WriteLine($"{name,-40} {ours,9} {baseline,9} {ratio,7} {target,7} {verdict,-4} {bytes,6}");
}
