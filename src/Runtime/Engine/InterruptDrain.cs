using V8Typed.Interop;

namespace V8Typed;

/// <summary>
/// Lets the engine run the promise jobs that an interrupted script left in its queue: otherwise they would run in the next call, at its
/// expense and with its time limit.
/// </summary>
internal static class InterruptDrain
{
    private const int MostRounds = 3;
    private static readonly TimeSpan s_round = TimeSpan.FromMilliseconds(100);

    public static void Run(JsRealm realm, CallGate gate, Action interrupt)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            // A timer is fine here: this is after a failure, not on the path of a call.
            var call = gate.Deadline.Arm(long.MaxValue, interrupt);
            using var timer = new Timer(_ => gate.Deadline.Claim(call, InterruptCause.Timeout), null, s_round, Timeout.InfiniteTimeSpan);
            try
            {
                realm.Kernel.RunMicrotasks();
            }
            catch (Exception)
            {
                // The jobs did not end, and were ended; V8 drops the rest of its queue then.
            }

            if (gate.Deadline.Disarm() == InterruptCause.None)
            {
                return;
            }
        }
    }
}
