using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>
/// One call of script to a .NET object, used by emitted code only: reads the arguments, runs the object's code, writes the result.
/// </summary>
/// <remarks>
/// The arguments lie in the callback lane, which is used under the engine's lock only. They are read before any code of the user runs, so
/// that calls nested in it find the lane free. A result that does not fit goes by a call of its own (<see cref="Finish"/>).
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe ref struct JsHostCall
{
    // What script starts with: nobody has answered.
    private const int NoStatus = 4;

    /// <summary>Reads the arguments.</summary>
    public JsReader Reader;

    /// <summary>Writes the result.</summary>
    public JsWriter Writer;

    private readonly JsRealm _realm;
    private readonly HostEntry _entry;
    private readonly Lane _lane;
    private readonly int _frame;
    private SpillBuffer? _spilled;
    private int _stash;
    private bool _writes;
    private int _signal;

    internal JsHostCall(JsRealm realm, HostEntry entry, Lane lane, int frame, string? text)
    {
        _realm = realm;
        _entry = entry;
        _lane = lane;
        _frame = frame;
        Member = ((int*)lane.Slot(frame))[1];
        _spilled = lane.TakeSpilled(frame + 1);
        var start = _spilled is null ? lane.Slot(frame + 1) : _spilled.Memory;
        var end = _spilled is null ? lane.Slot(lane.Top) : _spilled.Memory + _spilled.Length;
        Reader = new JsReader(realm, entry.Binding!, lane, start, end, text, entry.Name, "argument");
    }

    /// <summary>Which member of the object is called.</summary>
    public int Member { get; }

    /// <summary>The token that ends the call of C# in which the script runs, and that the signal cancels which script has given, if it has.</summary>
    /// <param name="signal">The signal's number; 0 for none, -1 for one that is aborted already.</param>
    /// <returns>The token, which belongs to the call, or to the task or stream that it gives.</returns>
    public CancellationToken TokenOf(int signal)
    {
        if (signal <= 0)
        {
            return signal == 0 ? _realm.Gate.Token : new CancellationToken(canceled: true);
        }

        _signal = signal;
        return _realm.Signals.Open(signal, _realm.Gate.Token);
    }

    /// <summary>Whether an indexer says by its exception that there is nothing under an index or key.</summary>
    /// <param name="exception">What it threw.</param>
    /// <returns>Whether script gets undefined in place of an error.</returns>
    public static bool IsMissing(Exception exception) =>
        exception is KeyNotFoundException or ArgumentOutOfRangeException or IndexOutOfRangeException;

    /// <summary>Tells script that there is nothing; no result is written.</summary>
    public readonly void ReportMissing() => Report(5, 0);

    /// <summary>Frees the arguments; the user's code may run now.</summary>
    public void EndArguments()
    {
        _spilled?.Dispose();
        _spilled = null;
        _lane.Pop(_frame + 1);
    }

    /// <summary>The result is written next.</summary>
    /// <param name="stash">The half that takes a result which does not fit in the lane.</param>
    public void BeginResult(int stash)
    {
        _stash = stash;
        _writes = true;
        _lane.Pop(_frame);
        Writer = new JsWriter(_realm, _entry.Binding!, _lane);
        Writer.Count(0); // The status.
    }

    /// <summary>Whether the result comes later; the script gets a promise.</summary>
    /// <typeparam name="T">The result's type.</typeparam>
    /// <param name="task">What promises it.</param>
    /// <param name="settle">The half that settles the promise with a value.</param>
    /// <param name="write">Writes the value; null where there is none.</param>
    /// <returns>Whether the task has not ended yet.</returns>
    public bool IsPending<T>(Task<T> task, int settle, JsWrite<T>? write)
    {
        if (task.IsCompleted)
        {
            return false;
        }

        _realm.ExpectPromises();
        Report(2, PendingHostTask<T>.Start(_realm, _entry.Binding!, settle, task, write, _signal));
        _signal = 0;
        return true;
    }

    /// <summary>The same for a task without a result.</summary>
    /// <param name="task">What promises the end.</param>
    /// <param name="settle">The half that settles the promise.</param>
    /// <returns>Whether the task has not ended yet.</returns>
    public bool IsPending(Task task, int settle) => !task.IsCompleted && IsPending(PendingHostTask.AsBoolean(task), settle, null);

    /// <summary>Keeps the token of the call alive as long as script can enumerate its result.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="stream">The result.</param>
    /// <returns>What script gets for it.</returns>
    public IAsyncEnumerable<T>? Until<T>(IAsyncEnumerable<T>? stream)
    {
        if (_signal == 0 || stream is null)
        {
            return stream;
        }

        var signaled = new SignaledStream<T>(stream, _realm, _signal);
        _signal = 0;
        return signaled;
    }

    /// <summary>Gives the next elements to an iteration of script.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="number">The iteration.</param>
    /// <param name="how">What is asked for: the next elements, the last ones again one by one, or the end.</param>
    /// <param name="source">What is iterated over.</param>
    /// <returns>Whether that was the end, and the elements.</returns>
    public readonly (bool IsLast, List<T> Items) Iterate<T>(int number, int how, IEnumerable<T> source) =>
        _realm.Enumerations.Pull(number, how, source);

    /// <summary>Begins an iteration of script over a stream.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="source">What is iterated over.</param>
    /// <returns>Fetches the next elements, and tells whether they are the last; or, given true, ends the iteration.</returns>
    public static Func<bool, Task<(bool IsLast, List<T> Items)>> IterateAsync<T>(IAsyncEnumerable<T> source) => source.Open();

    /// <summary>The text that goes back with the result.</summary>
    internal string? Finish()
    {
        if (!_writes)
        {
            var status = (int*)_lane.Slot(_frame);
            if (*status == NoStatus)
            {
                *status = 0;
            }

            return null;
        }

        var text = Writer.TakeText();
        Writer.MarkTaken();
        if (Writer.Lane == _lane)
        {
            *(long*)_lane.Slot(_frame) = 0;
            return text.Length == 0 ? null : text; // To give a string costs, an empty one too.
        }

        _entry.Binding!.Deliver(_stash, Writer, text);
        Report(3, 0);
        return null;
    }

    /// <summary>Tells script of what the user's code has thrown.</summary>
    internal readonly string Fail(Exception exception)
    {
        Report(1, HostErrors.Keep(exception, _realm, out var parts));
        return parts;
    }

    internal void Release()
    {
        _spilled?.Dispose();
        if (_signal != 0)
        {
            _realm.Signals.Close(_signal);
        }

        if (_writes)
        {
            Writer.Release();
        }

        _lane.Pop(_frame + 1);
    }

    private readonly void Report(int status, int number)
    {
        var slot = (int*)_lane.Slot(_frame);
        slot[0] = status;
        slot[1] = number;
    }
}
