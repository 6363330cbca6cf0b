namespace V8Typed;

/// <summary>The rejections that were told of, as long as somebody looks at them: a handler may yet come.</summary>
internal sealed class ReportedRejections
{
    private const int FirstSweep = 64;

    private readonly Dictionary<int, WeakReference<V8UnhandledRejectionEventArgs>> _byNumber = [];
    private int _sweepAt = FirstSweep;

    public void Add(int number, V8UnhandledRejectionEventArgs args)
    {
        _byNumber[number] = new WeakReference<V8UnhandledRejectionEventArgs>(args);
        if (_byNumber.Count >= _sweepAt)
        {
            foreach (var pair in _byNumber.Where(pair => !pair.Value.TryGetTarget(out _)).ToArray())
            {
                _byNumber.Remove(pair.Key);
            }

            _sweepAt = Math.Max(FirstSweep, 2 * _byNumber.Count);
        }
    }

    public void Handled(int number)
    {
        if (_byNumber.Remove(number, out var weak) && weak.TryGetTarget(out var args))
        {
            args.IsHandled = true;
        }
    }
}
