using Microsoft.ClearScript.V8;
using V8Typed.Interop;

namespace V8Typed;

/// <summary>Finds the rejections of one context that no script handles, and raises its event for them.</summary>
internal sealed class RejectionTracker
{
    private const int MostOfOneCall = 1000; // Nobody reads more, and a script may reject without end.
    private const int MostPending = 10 * MostOfOneCall; // Calls that are ended one after the other leave theirs to be told of later.
    private const int LastNumber = 0x3fffffff;

    private readonly V8Context _context;
    private readonly V8ScriptEngine _engine;
    private readonly Action _report;
    private readonly Lock _lock = new();
    private readonly List<int> _pending = [];
    private readonly ReportedRejections _reported = new();
    private EventHandler<V8UnhandledRejectionEventArgs>? _handlers;
    private int _number;
    private int _ofThisCall;
    private int _isQueued;

    public RejectionTracker(V8Context context, V8ScriptEngine engine)
    {
        _context = context;
        _engine = engine;
        _report = Report;
    }

    private JsRealm Realm => _context.Realm;

    public void Add(EventHandler<V8UnhandledRejectionEventArgs>? handler) => Change(() => _handlers += handler);

    public void Remove(EventHandler<V8UnhandledRejectionEventArgs>? handler)
    {
        try
        {
            Change(() => _handlers -= handler);
        }
        catch (ObjectDisposedException)
        {
            // Nothing will be raised any more.
        }
    }

    private void Change(Action change)
    {
        Realm.Enter();
        try
        {
            change();
            _engine.PromiseRejectionCallback = _handlers is null ? null : (kind, promise, value) => Note(kind, promise, value);
        }
        finally
        {
            Realm.Exit();
        }
    }

    // Called by the engine while script runs. An exception that left would end the process: that of an interrupt, say.
    private void Note(V8PromiseRejectionEventKind kind, object promise, object? value)
    {
        try
        {
            using var scope = Realm.Gate.EnterCallback();
            switch (kind)
            {
                case V8PromiseRejectionEventKind.RejectedWithoutHandler:
                    Await(promise, value);
                    break;
                case V8PromiseRejectionEventKind.HandlerAddedAfterRejection:
                    Forget(Realm.Kernel.ForgetRejection(promise));
                    break;
            }
        }
        catch (Exception)
        {
            // The call that runs this fails by itself.
        }
        finally
        {
            EngineHandle.ReleaseIfHandle(promise);
            EngineHandle.ReleaseIfHandle(value);
        }
    }

    // The number is ours before script runs: an interrupt may hit there, which must not leave a record behind that nobody takes.
    private void Await(object promise, object? value)
    {
        int number;
        lock (_lock)
        {
            if (_ofThisCall == MostOfOneCall || _pending.Count >= MostPending)
            {
                return;
            }

            _ofThisCall++;
            _number = number = (_number % LastNumber) + 1;
            _pending.Add(number);
        }

        Schedule();
        Realm.Kernel.NoteRejection(number, promise, value);
    }

    private void Schedule()
    {
        if (!Realm.Gate.AtEnd(_report) && Interlocked.Exchange(ref _isQueued, 1) == 0)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static tracker => tracker.ReportInCall(), this, preferLocal: false);
        }
    }

    private void Forget(int number)
    {
        lock (_lock)
        {
            if (!_pending.Remove(number))
            {
                _reported.Handled(number);
            }
        }
    }

    private void ReportInCall()
    {
        Volatile.Write(ref _isQueued, 0);
        try
        {
            Realm.Enter();
            try
            {
                Realm.Gate.AtEnd(_report);
            }
            finally
            {
                Realm.Exit();
            }
        }
        catch (Exception)
        {
            // Disposed meanwhile.
        }
    }

    // To read errors runs getters of the script, which may reject promises in turn: those are for another call.
    private void Report()
    {
        Queue<int> numbers;
        lock (_lock)
        {
            numbers = new Queue<int>(_pending);
            _pending.Clear();
            _ofThisCall = 0;
        }

        var events = new List<V8UnhandledRejectionEventArgs>();
        try
        {
            Take(numbers, events);
        }
        catch (Exception)
        {
            // The call's time is over.
        }

        if (numbers.Count > 0)
        {
            lock (_lock)
            {
                _pending.InsertRange(0, numbers);
            }

            Schedule();
        }

        if (events.Count > 0)
        {
            Realm.Gate.Afterwards(() => events.ForEach(Raise));
        }
    }

    // A call that has no time left takes nothing: what is lost then is the one error whose getters used it up.
    private void Take(Queue<int> numbers, List<V8UnhandledRejectionEventArgs> events)
    {
        if (Realm.Gate.InterruptException() is not null)
        {
            return;
        }

        Realm.Kernel.PeekRejections();
        while (numbers.TryPeek(out var number))
        {
            var error = Realm.Kernel.TakeRejection(number);
            numbers.Dequeue();
            if (error != 0 && Realm.TakeError(error, null, null) is V8ScriptException exception)
            {
                var args = new V8UnhandledRejectionEventArgs(exception);
                events.Add(args);
                lock (_lock)
                {
                    _reported.Add(number, args);
                }
            }
        }
    }

    private void Raise(V8UnhandledRejectionEventArgs args)
    {
        foreach (var handler in Delegate.EnumerateInvocationList(_handlers))
        {
            try
            {
                handler(_context, args);
            }
            catch (Exception)
            {
                // The call that happened to end here has no part in it.
            }
        }
    }
}
