namespace V8Typed.Interop;

/// <summary>One thread per platform that looks after the time limits of all its VMs, so that no call starts a timer.</summary>
internal sealed class DeadlineTicker : IDisposable
{
    /// <summary>How late a limit may be noticed.</summary>
    private const int PeriodMilliseconds = 2;

    private readonly List<Deadline> _deadlines = [];
    private readonly ManualResetEventSlim _wanted = new(false);
    private Thread? _thread;
    private volatile bool _disposed;

    /// <summary>Looks after the deadline from now on. The thread starts with the first one and sleeps while there is none.</summary>
    public void Add(Deadline deadline)
    {
        lock (_deadlines)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _deadlines.Add(deadline);
            _wanted.Set();
            if (_thread is null)
            {
                _thread = new Thread(Run) { IsBackground = true, Name = "V8Typed deadlines" };
                _thread.Start();
            }
        }
    }

    public void Remove(Deadline deadline)
    {
        lock (_deadlines)
        {
            if (_deadlines.Remove(deadline) && _deadlines.Count == 0 && !_disposed)
            {
                _wanted.Reset();
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

        _thread?.Join();
        _wanted.Dispose();
    }

    private void Run()
    {
        while (!_disposed)
        {
            _wanted.Wait();
            var now = Environment.TickCount64;
            lock (_deadlines)
            {
                foreach (var deadline in _deadlines)
                {
                    deadline.ClaimIfDue(now);
                }
            }

            Thread.Sleep(PeriodMilliseconds);
        }
    }
}
