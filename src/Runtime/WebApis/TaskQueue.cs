using System.Diagnostics;

namespace V8Typed.WebApis;

/// <summary>
/// When the tasks of one context are due. One timer of the clock serves all, so that they run in the order of their times, and those of one time in
/// the order in which they were started. Thread-safe.
/// </summary>
/// <param name="clock">The clock.</param>
/// <param name="run">Runs a task by its number, and tells whether the next one may run in the same call. Its exceptions are the task's.</param>
/// <param name="together">Calls a function while it holds the VM, for which it may wait, and gives what that returns.</param>
internal sealed class TaskQueue(TimeProvider clock, Func<int, bool> run, Func<Func<bool>, bool> together) : IThreadPoolWorkItem, IDisposable
{
    // Where callers follow each other closely, one that waits for the VM gets it about ten times a second: with a task for each time, as many would be
    // started by React in a millisecond, and never be done.
    private static readonly TimeSpan s_slice = TimeSpan.FromMilliseconds(20);

    // Clocks take no longer times (Timer: 49 days). An alarm that comes too early is set again.
    private const double LongestAlarm = int.MaxValue;

    // How many that were stopped may wait beside as many as run: those of a distant time would stay until then.
    private const int MostStopped = 64;

    private readonly Lock _lock = new();
    private readonly PriorityQueue<int, (long Due, long Order)> _waiting = new();
    private readonly HashSet<int> _active = [];
    private ITimer? _timer;
    private long _order;
    private long _alarm = long.MaxValue;
    private bool _isRunning;
    private bool _isDisposed;

    /// <summary>How many wait.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _active.Count;
            }
        }
    }

    /// <summary>How many are remembered, those among them that were stopped.</summary>
    internal int Kept => _waiting.Count;

    public void Start(int task, double milliseconds)
    {
        lock (_lock)
        {
            if (_isDisposed)
            {
                return;
            }

            _active.Add(task);
            _waiting.Enqueue(task, (DueIn(milliseconds), _order++));
            SetAlarm();
        }
    }

    public void Stop(int task)
    {
        lock (_lock)
        {
            _active.Remove(task);
            if (_waiting.Count > (2 * _active.Count) + MostStopped)
            {
                RemoveStopped();
            }
        }
    }

    /// <summary>Runs what is due, one after the other.</summary>
    public void Execute()
    {
        while (together(RunSome))
        {
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            _active.Clear();
            _waiting.Clear();
            _timer?.Dispose();
        }
    }

    /// <summary>Runs tasks for a while. False when none is due any more.</summary>
    private bool RunSome()
    {
        var start = Stopwatch.GetTimestamp();
        while (TakeDue(out var task))
        {
            if (!run(task) || Stopwatch.GetElapsedTime(start) >= s_slice)
            {
                return true;
            }
        }

        return false;
    }

    // A time beyond all that the clock has is never.
    private long DueIn(double milliseconds)
    {
        var now = clock.GetTimestamp();
        var ticks = milliseconds * clock.TimestampFrequency / 1000;
        return ticks < long.MaxValue / 2 && now < long.MaxValue / 2 ? now + (long)ticks : long.MaxValue;
    }

    private void RemoveStopped()
    {
        var kept = _waiting.UnorderedItems.Where(item => _active.Contains(item.Element)).ToArray();
        _waiting.Clear();
        _waiting.EnqueueRange(kept);
    }

    private bool TakeDue(out int task)
    {
        lock (_lock)
        {
            while (_waiting.TryPeek(out task, out var when))
            {
                if (!_active.Contains(task))
                {
                    _waiting.Dequeue(); // Stopped meanwhile.
                    continue;
                }

                if (when.Due > clock.GetTimestamp())
                {
                    break;
                }

                _waiting.Dequeue();
                _active.Remove(task);
                return true;
            }

            _isRunning = false;
            _alarm = long.MaxValue;
            SetAlarm();
            return false;
        }
    }

    // Under the lock. While tasks run, whoever runs them looks at the clock afterwards.
    private void SetAlarm()
    {
        if (_isRunning || _isDisposed || !_waiting.TryPeek(out _, out var when) || when.Due >= _alarm)
        {
            return;
        }

        _alarm = when.Due;
        var now = clock.GetTimestamp();
        if (when.Due <= now)
        {
            Wake();
            return;
        }

        // Rounded up: an alarm that comes early would have to be set again.
        var ticks = unchecked((ulong)when.Due - (ulong)now);
        var delay = TimeSpan.FromMilliseconds(Math.Min(Math.Ceiling(ticks * 1000.0 / clock.TimestampFrequency), LongestAlarm));
        if (_timer is null)
        {
            // What happens to flow with the first caller is none of the tasks' business.
            using (ExecutionContext.SuppressFlow())
            {
                _timer = clock.CreateTimer(static state => ((TaskQueue)state!).Alarm(), this, delay, Timeout.InfiniteTimeSpan);
            }
        }
        else
        {
            _timer.Change(delay, Timeout.InfiniteTimeSpan);
        }
    }

    private void Alarm()
    {
        lock (_lock)
        {
            if (!_isRunning && !_isDisposed)
            {
                Wake();
            }
        }
    }

    // Always on the pool: whoever starts a task may hold the VM.
    private void Wake()
    {
        _isRunning = true;
        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }
}
