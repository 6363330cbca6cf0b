namespace V8Typed.Benchmarks;

/// <summary>The state of the process at a moment.</summary>
/// <param name="Time">Since the beginning, in seconds.</param>
/// <param name="Resident">The memory of the process, in bytes.</param>
/// <param name="Managed">What .NET's garbage collector has of it.</param>
/// <param name="Calls">Calls that have ended so far.</param>
/// <param name="Recycled">VMs that were replaced so far.</param>
internal sealed record SoakSample(double Time, long Resident, long Managed, long Calls, long Recycled);
