using System.Globalization;
using System.Text;

namespace V8Typed.Interop;

/// <summary>
/// What both sides of one context hold of each other, compared: the kernel tells which .NET objects script can reach, and is told which
/// objects of script C# holds. So nothing stays behind of a call that failed when some of its values were on their way.
/// </summary>
internal sealed class Leftovers(HostTable hosts, HostEnumerations enumerations, ReferenceTable references)
{
    // A failed call has lost a few references at most, so they may wait for others.
    private const int MostLosses = 64;

    private int _losses;

    /// <summary>Whether there is enough to find.</summary>
    public bool IsDue => hosts.IsSweepDue || enumerations.IsSweepDue || Volatile.Read(ref _losses) >= MostLosses;

    /// <summary>Notes that a call failed, in whose values there may have been references.</summary>
    public void NoteLoss() => Interlocked.Increment(ref _losses);

    /// <summary>Called by the kernel, so that no other script runs meanwhile.</summary>
    /// <param name="live">
    /// The numbers of the .NET objects that script can reach, each with a comma behind it, and those of its iterations over such, each with
    /// a minus before it.
    /// </param>
    /// <returns>The references that C# holds, as the kernel reads them.</returns>
    public string Compare(string live)
    {
        Volatile.Write(ref _losses, 0);
        var numbers = new HashSet<int>();
        var iterations = new HashSet<int>();
        foreach (var range in live.AsSpan().Split(','))
        {
            if (int.TryParse(live.AsSpan(range), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                _ = number > 0 ? numbers.Add(number) : iterations.Add(-number);
            }
        }

        hosts.KeepOnly(numbers);
        enumerations.KeepOnly(iterations);
        var held = new StringBuilder();
        references.ForEach((id, received) => held.Append(CultureInfo.InvariantCulture, $"{id}:{received},"));
        return held.ToString();
    }
}
