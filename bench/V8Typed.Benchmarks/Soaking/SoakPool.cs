namespace V8Typed.Benchmarks;

/// <summary>The pool that is soaked: every limit is set, as for scripts that are not trusted.</summary>
internal static class SoakPool
{
    public const int Size = 2;

    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);
    public static readonly TimeSpan MaxLeaseTime = TimeSpan.FromSeconds(3);

    public static V8Pool Create(V8Platform platform) => new(platform, new V8PoolOptions
    {
        Name = "soak",
        MinSize = Size,
        MaxSize = Size,
        MaxLeaseTime = MaxLeaseTime,
        MaxWait = TimeSpan.FromMinutes(1),
        Vm = { Timeout = Timeout, MaxHeapSize = 64 << 20, MaxArrayBufferAllocation = 64 << 20 },
    }.Preload<ISoak>());
}
