using Microsoft.ClearScript.V8;

namespace V8Typed;

/// <summary>The heap limit of a VM. The engine refuses to run anything while the heap is over it; this brings the VM back.</summary>
internal sealed class MemoryLimit
{
    private readonly V8Runtime _runtime;
    private readonly long _limit;

    public MemoryLimit(V8Runtime runtime, long limit)
    {
        _runtime = runtime;
        _limit = limit;
        Arm();
    }

    public bool IsSet => _limit > 0;

    /// <summary>Whether the heap is over the limit at this moment.</summary>
    public bool IsExceeded => IsSet && (long)_runtime.GetHeapInfo().TotalHeapSize > _limit;

    public string Describe() => $"The script went over the heap limit of {_limit / 1048576.0:0.#} MB and was ended.";

    /// <summary>Collects garbage after the limit was hit. Returns whether the VM has room again and can be used on.</summary>
    public bool TryRecover()
    {
        _runtime.CollectGarbage(exhaustive: true);

        // A VM that is just below its limit would be alive and of no use: the next call, or a new context, brings it over.
        if ((long)_runtime.GetHeapInfo().TotalHeapSize > _limit / 8 * 7)
        {
            return false;
        }

        Arm();
        return true;
    }

    private void Arm()
    {
        if (_limit > 0)
        {
            _runtime.MaxHeapSize = (nuint)_limit;
            _runtime.HeapSizeSampleInterval = TimeSpan.FromMilliseconds(50);
            _runtime.HeapSizeViolationPolicy = V8RuntimeViolationPolicy.Interrupt;
        }
    }
}
