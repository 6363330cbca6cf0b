using System.ComponentModel;

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

    private JsGraphCall(JsModuleBinding binding, CancellationTokenRegistration registration, int member)
    {
        _binding = binding;
        _registration = registration;
        _member = member;
        _lane = binding.Realm.Lane;
        _halves = binding.HalvesOn(_lane);
        Writer = new JsWriter(binding.Realm, _lane);
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

    /// <summary>Gives the frame and the VM back.</summary>
    public void End()
    {
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
            result = halves.Door.Get(_member);
        }
        catch (Exception exception)
        {
            throw _binding.Realm.Host.Translate(exception);
        }

        Finish(result);
    }

    /// <summary>Crosses with the text of all strings.</summary>
    public void InvokeWithText()
    {
        var halves = Aim();
        object? result;
        try
        {
            result = halves.Function(_member).Invoke(Writer.TakeText());
        }
        catch (Exception exception)
        {
            throw _binding.Realm.Host.Translate(exception);
        }

        Finish(result);
    }

    private BoundHalves Aim()
    {
        if (Writer.Lane.Slots - Writer.Top < RoomForResult)
        {
            Writer.MakeRoom(RoomForResult);
        }

        var lane = Writer.Lane;
        var halves = lane == _lane ? _halves : _binding.HalvesOn(lane);
        *(int*)lane.Slot(Writer.Start) = -1;
        lane.Aim(Writer.Start);
        return halves;
    }

    private void Finish(object? result)
    {
        var realm = _binding.Realm;
        var lane = Writer.Lane;
        _spilled = lane.TakeSpilled(Writer.Top);
        var status = (int*)lane.Slot(Writer.Start);
        if (status[0] != 0)
        {
            throw CallFaults.Of(_binding, _member, status);
        }

        var start = _spilled is null ? lane.Slot(Writer.Top) : _spilled.Memory;
        var end = _spilled is null ? lane.Slot(lane.Top) : _spilled.Memory + _spilled.Length;
        Reader = new JsReader(realm, start, end, result as string, _binding.Definition.MemberName(_member));
    }
}
