using System.Diagnostics;

namespace V8Typed.Interop;

/// <summary>
/// One thread per platform that looks after the time limits of all its VMs, so that no call starts a timer. It also sees to it that an
/// interrupt arrives: it is sent again until the call has ended.
/// </summary>
internal sealed class DeadlineTicker : IDisposable
{
    /// <summary>How late a limit may be noticed.</summary>
    private const int PeriodMilliseconds = 2;

    private readonly List<Deadline> _deadlines = [];
    private readonly ManualResetEventSlim _wanted = new(false);
    private Thread? _thread;
    private int _timed;
    private volatile bool _disposed;

    /// <summary>Looks after the deadline from now on.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="isTimed">Whether its calls have a due time. Without such deadlines the thread sleeps until a call is canceled.</param>
    public void Add(Deadline deadline, bool isTimed)
    {
        deadline.Fired = Wake;
        lock (_deadlines)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _deadlines.Add(deadline);
            if (isTimed)
            {
                _timed++;
                Wake();
            }
        }
    }

    public void Remove(Deadline deadline, bool isTimed)
    {
        lock (_deadlines)
        {
            if (_deadlines.Remove(deadline) && isTimed)
            {
                _timed--;
            }
        }
    }

    public void Dispose()
    {
        lock (_deadlines)
        {
            if (_disposed)
            {
                return;
            }

            _disposed = true;
            _wanted.Set();
        }

        // A VM may be released, and the platform with it, by a callback of this very thread's interrupt: it ends by itself then.
        if (_thread != Thread.CurrentThread)
        {
            _thread?.Join();
        }
    }

    private void Wake()
    {
        lock (_deadlines)
        {
            if (_disposed)
            {
                return;
            }

            _wanted.Set();
            if (_thread is null)
            {
                _thread = new Thread(Run) { IsBackground = true, Name = "V8Typed deadlines" };
                _thread.Start();
            }
        }
    }

    private void Run()
    {
        while (!_disposed)
        {
            _wanted.Wait();
            lock (_deadlines)
            {
                var now = Stopwatch.GetTimestamp();
                var isBusy = false;
                foreach (var deadline in _deadlines)
                {
                    isBusy |= deadline.Tick(now);
                }

                if (!isBusy && _timed == 0 && !_disposed)
                {
                    _wanted.Reset();
                }
            }

            Thread.Sleep(PeriodMilliseconds);
        }
    }
}
