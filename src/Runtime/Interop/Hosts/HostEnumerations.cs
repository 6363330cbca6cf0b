namespace V8Typed.Interop;

/// <summary>
/// The iterations of script over sequences of .NET that have not ended, by the numbers that the kernel gives them. One that script has
/// dropped before its end is found by the comparison of both sides (<see cref="Leftovers"/>).
/// </summary>
/// <remarks>Thread-safe: script runs on threads of the engine too.</remarks>
internal sealed class HostEnumerations
{
    private const int FirstSweep = 128;

    // Numbers are the kernel's.
    private const int Singly = 1;
    private const int Closing = 2;

    private readonly Lock _lock = new();
    private readonly Dictionary<int, IHostEnumeration> _all = [];
    private int _sweepAt = FirstSweep;

    /// <summary>How many there are.</summary>
    public int Count => _all.Count;

    /// <summary>Whether there are so many that it is time to ask which ones are in use.</summary>
    public bool IsSweepDue => _all.Count >= _sweepAt;

    /// <summary>Gives the next elements.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="number">The iteration; a new number begins one.</param>
    /// <param name="how">What is asked for.</param>
    /// <param name="source">What is iterated over.</param>
    /// <returns>Whether that was the end, and the elements.</returns>
    public (bool IsLast, List<T> Items) Pull<T>(int number, int how, IEnumerable<T> source)
    {
        if (how == Closing)
        {
            (Take(number) as HostEnumeration<T>)?.Close();
            return (true, []);
        }

        var enumeration = Find(number, source);
        var items = how == Singly ? enumeration.Single() : enumeration.Next();
        if (enumeration.HasEnded)
        {
            Take(number);
        }

        return (enumeration.HasEnded, items);
    }

    /// <summary>Ends all but those that script can reach.</summary>
    public void KeepOnly(HashSet<int> live)
    {
        lock (_lock)
        {
            foreach (var (number, enumeration) in _all)
            {
                if (!live.Contains(number))
                {
                    _all.Remove(number);
                    enumeration.Abandon();
                }
            }

            _sweepAt = Math.Max(FirstSweep, 2 * _all.Count);
        }
    }

    /// <summary>Ends all: the context is gone.</summary>
    public void Clear() => KeepOnly([]);

    private HostEnumeration<T> Find<T>(int number, IEnumerable<T> source)
    {
        lock (_lock)
        {
            if (_all.TryGetValue(number, out var known))
            {
                return (HostEnumeration<T>)known;
            }

            var enumeration = new HostEnumeration<T>(source);
            _all.Add(number, enumeration);
            return enumeration;
        }
    }

    private IHostEnumeration? Take(int number)
    {
        lock (_lock)
        {
            return _all.Remove(number, out var enumeration) ? enumeration : null;
        }
    }
}
