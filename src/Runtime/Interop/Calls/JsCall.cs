using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace V8Typed.Interop;

/// <summary>
/// One typed call, used by emitted code only: takes the VM, writes the arguments into the lane, crosses once, reads the result.
/// </summary>
/// <remarks>
/// <see cref="End"/> must be called in a finally block. Not thread-safe; the VM's lock is held from <c>Begin</c> to <see cref="End"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe ref partial struct JsCall
{
    private const long StatusPending = 0xFFFFFFFF;

    private readonly JsModuleBinding _binding;
    private readonly Lane _lane;
    private readonly BoundHalves _halves;
    private readonly int _member;
    private readonly int _frame;
    private byte* _cursor;
    private StringBuilder? _joined;
    private object? _result;

    private JsCall(JsModuleBinding binding, Lane lane, BoundHalves halves, int member, int frame)
    {
        _binding = binding;
        _lane = lane;
        _halves = halves;
        _member = member;
        _frame = frame;
        _cursor = lane.Slot(frame + 1);
    }

    /// <summary>Takes the VM for a call of the member.</summary>
    /// <param name="binding">The module.</param>
    /// <param name="member">The index of the JS half.</param>
    /// <param name="slots">How many argument slots will be written.</param>
    /// <returns>The call.</returns>
    public static JsCall Begin(JsModuleBinding binding, int member, int slots)
    {
        var realm = binding.Realm;
        realm.Enter();
        try
        {
            // A status slot, and at least one for the result.
            var size = 1 + Math.Max(slots, 1);
            var lane = realm.Lane;
            if (!lane.Fits(size))
            {
                lane = realm.Grow(size);
            }

            var halves = binding.HalvesOn(lane);
            return new JsCall(binding, lane, halves, member, lane.Push(size));
        }
        catch
        {
            realm.Exit();
            throw;
        }
    }

    /// <summary>Gives the frame and the VM back.</summary>
    public readonly void End()
    {
        _lane.Pop(_frame);
        _binding.Realm.Exit();
    }

    /// <summary>Crosses without strings.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Invoke()
    {
        Aim();
        try
        {
            _result = _binding.Realm.RunsJobs ? _halves.Function(_member).Invoke() : _halves.Door.Get(_member);
        }
        catch (Exception exception)
        {
            throw _binding.Realm.Host.Translate(exception);
        }

        Check();
    }

    /// <summary>Crosses with one string.</summary>
    /// <param name="s0">The first string argument.</param>
    public void Invoke(string? s0) => InvokeWith([s0]);

    /// <summary>Crosses with two strings.</summary>
    /// <param name="s0">The first string argument.</param>
    /// <param name="s1">The second string argument.</param>
    public void Invoke(string? s0, string? s1) => InvokeWith([s0, s1]);

    /// <summary>Crosses with three strings.</summary>
    /// <param name="s0">The first string argument.</param>
    /// <param name="s1">The second string argument.</param>
    /// <param name="s2">The third string argument.</param>
    public void Invoke(string? s0, string? s1, string? s2) => InvokeWith([s0, s1, s2]);

    /// <summary>Crosses with four strings.</summary>
    /// <param name="s0">The first string argument.</param>
    /// <param name="s1">The second string argument.</param>
    /// <param name="s2">The third string argument.</param>
    /// <param name="s3">The fourth string argument.</param>
    public void Invoke(string? s0, string? s1, string? s2, string? s3) => InvokeWith([s0, s1, s2, s3]);

    /// <summary>Crosses with every string given to <see cref="WriteText"/> as one.</summary>
    public void InvokeJoined() => InvokeWith([_joined?.ToString() ?? ""], isJoined: true);

    // The engine takes the arguments as an array, whatever their number.
    private void InvokeWith(object?[] strings, bool isJoined = false)
    {
        Aim();
        try
        {
            for (var i = 0; i < strings.Length && !isJoined; i++)
            {
                if (strings[i] is string { Length: >= LongTexts.Least } text)
                {
                    strings[i] = _binding.Realm.LongTexts.Send(i, text);
                }
            }

            _result = _halves.Function(_member).Invoke(strings);
        }
        catch (Exception exception)
        {
            throw _binding.Realm.Host.Translate(exception);
        }

        Check();
    }

    private readonly void Aim()
    {
        *(long*)_lane.Slot(_frame) = StatusPending; // And the result's tag, in the upper half, 0.
        _lane.Aim(_frame, _binding.Realm.RunsJobs);
    }

    private readonly void Check()
    {
        if (*(int*)_lane.Slot(_frame) != 0)
        {
            ThrowReported();
        }
    }

    private readonly void ThrowReported() => throw CallFaults.Of(_binding, _member, (int*)_lane.Slot(_frame));
}
