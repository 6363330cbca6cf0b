using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace V8Typed.Interop;

/// <summary>
/// One typed call in which values of any shape travel, used by emitted code only. As <see cref="JsCall"/>, whose slots are few and fixed;
/// here they are as many as the values need: the arguments in order behind the status, the result behind the arguments.
/// </summary>
/// <remarks><see cref="End"/> must be called in a finally block. Not thread-safe; the VM's lock is held until then.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe ref struct JsGraphCall
{
    // What a lane must have left for the script: pieces of a result are at most this large.
    private const int RoomForResult = 1 << 12;

    private const int NoStatus = -1;

    // In the status slot's upper half: the text is to be asked for.
    private const int HasLateText = -7;

    /// <summary>Writes the arguments.</summary>
    public JsWriter Writer;

    /// <summary>Reads the result, after the crossing.</summary>
    public JsReader Reader;

    private readonly JsModuleBinding _binding;
    private readonly CancellationTokenRegistration _registration;
    private readonly int _member;
    private readonly Lane _lane;
    private readonly BoundHalves _halves;
    private SpillBuffer? _spilled;
    private int _promise;

    private JsGraphCall(JsModuleBinding binding, CancellationTokenRegistration registration, int member)
    {
        _binding = binding;
        _registration = registration;
        _member = member;
        _lane = binding.Realm.Lane;
        _halves = binding.HalvesOn(_lane);
        Writer = new JsWriter(binding.Realm, binding, _lane);
        Writer.Count(0); // The status.
    }

    /// <summary>Takes the VM for a call of the member.</summary>
    /// <param name="binding">The module.</param>
    /// <param name="member">The index of the JS half.</param>
    /// <returns>The call.</returns>
    public static JsGraphCall Begin(JsModuleBinding binding, int member) => Begin(binding, member, CancellationToken.None);

    /// <summary>Takes the VM for a call of the member that the token can end.</summary>
    /// <param name="binding">The module.</param>
    /// <param name="member">The index of the JS half.</param>
    /// <param name="token">Ends the script.</param>
    /// <returns>The call.</returns>
    public static JsGraphCall Begin(JsModuleBinding binding, int member, CancellationToken token)
    {
        var registration = binding.Realm.Enter(token);
        try
        {
            return new JsGraphCall(binding, registration, member);
        }
        catch
        {
            binding.Realm.Exit(registration);
            throw;
        }
    }

    /// <summary>Takes the VM for a call of a member that may give a promise.</summary>
    /// <param name="binding">The module.</param>
    /// <param name="member">The index of the JS half.</param>
    /// <param name="token">Ends the script.</param>
    /// <returns>The call.</returns>
    public static JsGraphCall BeginAsync(JsModuleBinding binding, int member, CancellationToken token)
    {
        binding.Realm.ExpectPromises();
        return Begin(binding, member, token);
    }

    /// <summary>Gives the frame and the VM back.</summary>
    public void End()
    {
        if (!Reader.IsAtEnd)
        {
            _binding.Realm.Leftovers.NoteLoss(); // Code of the user threw, such as a constructor.
        }

        _spilled?.Dispose();
        Writer.Release();
        _binding.Realm.Exit(_registration);
    }

    /// <summary>The exception that tells the user which argument cannot cross.</summary>
    /// <param name="exception">What the writer threw.</param>
    /// <param name="argument">The parameter whose value it is.</param>
    /// <returns>The exception, to be thrown.</returns>
    public readonly Exception Locate(JsWriteException exception, string argument) =>
        exception.Locate(_binding.Definition.MemberName(_member), argument);

    /// <summary>Crosses without text.</summary>
    public void Invoke()
    {
        var halves = Aim();
        object? result;
        try
        {
            result = _binding.Realm.RunsJobs ? halves.Function(_member).Invoke() : halves.Door.Get(_member);
        }
        catch (Exception exception)
        {
            throw Fault(exception);
        }

        Finish(result);
    }

    /// <summary>Crosses for a batch: an exception tells its element.</summary>
    /// <param name="hasText">Whether strings travel along.</param>
    public void InvokeBatch(bool hasText)
    {
        try
        {
            if (hasText)
            {
                InvokeWithText();
            }
            else
            {
                Invoke();
            }
        }
        catch (V8ScriptException exception) when (*(int*)Writer.Lane.Slot(Writer.Start) == 1)
        {
            exception.BatchIndex = *(int*)Writer.Lane.Slot(Writer.Start + 1);
            throw;
        }
    }

    /// <summary>Crosses with the text of all strings.</summary>
    public void InvokeWithText()
    {
        var halves = Aim();
        object? result;
        try
        {
            result = halves.Function(_member).Invoke(Writer.OfferText());
        }
        catch (Exception exception)
        {
            throw Fault(exception);
        }

        Finish(result);
    }

    /// <summary>
    /// Whether the member gave a promise that has not settled yet. Otherwise the result is there to be read, a promise's too.
    /// </summary>
    /// <typeparam name="T">The result's type.</typeparam>
    /// <param name="half">The half that fetches what it settles with.</param>
    /// <param name="read">Reads that.</param>
    /// <param name="token">Ends the waiting.</param>
    /// <param name="task">The task for it.</param>
    /// <returns>Whether it is pending.</returns>
    public bool IsPending<T>(int half, JsRead<T> read, CancellationToken token, [NotNullWhen(true)] out Task<T>? task)
    {
        task = null;
        if (_promise == 0)
        {
            return false;
        }

        // In the table before the claim: the notification may come at once.
        var pending = new PendingResult<T>(_promise, _binding, half, read);
        var promises = _binding.Realm.Promises;
        promises.Add(pending);
        if (Claim())
        {
            pending.Watch(token);
            task = pending.Task;
            return true;
        }

        promises.Remove(_promise);
        Complete(null);
        return false;
    }

    /// <summary>What a half that fetches elements says beside them, once the call has not been suspended.</summary>
    internal readonly StreamAnswer Answer => StreamAnswer.At(Writer.Lane.Slot(Writer.Start + 1));

    /// <summary>
    /// What tells that elements can be fetched, when there are none yet. Null when there are: the half may be waiting for more of them, and
    /// what it has is taken.
    /// </summary>
    internal PendingPull? Suspend(CancellationToken token)
    {
        if (_promise == 0)
        {
            return null;
        }

        var realm = _binding.Realm;
        var pending = new PendingPull(_promise, realm);
        realm.Promises.Add(pending);
        var isOpen = Claim();
        if (isOpen && Answer.Count == 0)
        {
            pending.Watch(token);
            return pending;
        }

        realm.Promises.Remove(_promise);
        if (isOpen)
        {
            var status = (int*)Writer.Lane.Slot(Writer.Start);
            status[0] = 0;
            status[1] = Answer.TextLength > 0 ? HasLateText : 0;
        }

        Complete(null);
        return null;
    }

    // The script may be settling the promise at this moment, on a thread of the engine; one that fetches elements may then wait for more.
    private readonly bool Claim()
    {
        ref var status = ref *(int*)Writer.Lane.Slot(Writer.Start);
        var spin = default(SpinWait);
        while (true)
        {
            switch (Interlocked.CompareExchange(ref status, 5, 2))
            {
                case 2:
                    return true;
                case 4:
                    spin.SpinOnce();
                    break;
                default:
                    return false;
            }
        }
    }

    // A script that was interrupted may have handed its signal on to what goes on without it.
    private readonly Exception Fault(Exception exception)
    {
        var fault = _binding.Realm.Host.Translate(exception);
        var status = (int*)Writer.Lane.Slot(Writer.Start);
        if (status[0] is NoStatus or 2 && status[1] > 0)
        {
            SignalAbort.Queue(_binding.Realm, status[1], fault is V8TimeoutException);
        }

        status[0] = NoStatus; // A promise that settles from now on must not write into what was this call's frame.
        return fault;
    }

    private BoundHalves Aim()
    {
        if (Writer.Lane.Slots - Writer.Top < RoomForResult)
        {
            Writer.MakeRoom(RoomForResult);
        }

        var lane = Writer.Lane;
        var halves = lane == _lane ? _halves : _binding.HalvesOn(lane);
        *(long*)lane.Slot(Writer.Start) = unchecked((uint)NoStatus);
        lane.Aim(Writer.Start);
        return halves;
    }

    private void Finish(object? result)
    {
        var status = (int*)Writer.Lane.Slot(Writer.Start);
        if (status[0] is 2 or 4)
        {
            _promise = status[1];
            Writer.MarkTaken();
            return;
        }

        Complete(result as string);
    }

    private void Complete(string? text)
    {
        var realm = _binding.Realm;
        var lane = Writer.Lane;
        _spilled = lane.TakeSpilled(Writer.Top);
        var status = (int*)lane.Slot(Writer.Start);
        if (status[0] != 0)
        {
            throw CallFaults.Of(_binding, _member, status);
        }

        Writer.MarkTaken();
        if (status[1] == HasLateText)
        {
            text = realm.Kernel.TakeText();
        }

        var start = _spilled is null ? lane.Slot(Writer.Top) : _spilled.Memory;
        var end = _spilled is null ? lane.Slot(lane.Top) : _spilled.Memory + _spilled.Length;
        Reader = new JsReader(realm, _binding, lane, start, end, text, _binding.Definition.MemberName(_member));
    }
}
