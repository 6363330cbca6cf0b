namespace V8Typed.Benchmarks;

/// <summary>One line of the table: our way of doing something against another way.</summary>
/// <param name="Name">What is done, and against what.</param>
/// <param name="Ours">Through V8Typed.</param>
/// <param name="Baseline">The other way.</param>
internal sealed record Row(string Name, Loop Ours, Loop Baseline)
{
    /// <summary>The greatest ratio of our time to the baseline's that is accepted; null when the row only informs.</summary>
    public double? Target { get; init; }

    /// <summary>The managed bytes that our call may allocate, exactly; null when the row only informs.</summary>
    public long? Bytes { get; init; }

    /// <summary>Throws when the two sides do not yield the same: a ratio of different work says nothing.</summary>
    public void EnsureSameResult()
    {
        var (ours, baseline) = (Ours.Result(), Baseline.Result());
        if (ours != baseline)
        {
            throw new InvalidOperationException($"'{Name}' compares different things: ours yields '{ours}', the baseline '{baseline}'.");
        }
    }
}
