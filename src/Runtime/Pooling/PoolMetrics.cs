using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace V8Typed;

/// <summary>What the pools of the process tell of themselves: the <c>Meter</c> and the <c>ActivitySource</c> named <c>V8Typed</c>.</summary>
/// <remarks>Names and units follow OpenTelemetry's semantic conventions for connection pools. Without a listener nothing is measured.</remarks>
internal static class PoolMetrics
{
    private const string PoolTag = "v8typed.pool.name";

    private static readonly List<V8Pool> s_pools = [];
    private static readonly Meter s_meter = new("V8Typed");
    private static readonly ActivitySource s_activities = new("V8Typed");

    private static readonly Histogram<double> s_wait =
        s_meter.CreateHistogram<double>("v8typed.pool.wait.duration", "s", "How long callers have waited for a VM.");

    private static readonly Histogram<double> s_call =
        s_meter.CreateHistogram<double>("v8typed.call.duration", "s", "How long calls of pooled proxies took, from the lease to its end.");

    private static readonly Counter<long> s_hits =
        s_meter.CreateCounter<long>("v8typed.script_cache.hits", "{script}", "Scripts that were found compiled.");

    private static readonly Counter<long> s_recycled = s_meter.CreateCounter<long>("v8typed.pool.recycled", "{vm}", "VMs that were recycled.");

    static PoolMetrics()
    {
        Observe("v8typed.pool.size", "{vm}", "VMs that are ready.", pool => pool.Statistics.Size);
        Observe("v8typed.pool.in_use", "{vm}", "VMs that are leased.", pool => pool.Statistics.InUse);
        Observe("v8typed.pool.queue_length", "{caller}", "Callers that wait for a VM.", pool => pool.Statistics.Queued);
        Observe("v8typed.pool.heap_used", "By", "The objects of all VMs, as they were when each was last given back.", pool => pool.UsedHeap);
        s_meter.CreateObservableCounter(
            "v8typed.code_cache.rejects", () => V8Platform.Current?.CodeCacheRejects ?? 0, "{entry}", "Entries of the code cache that could not be used.");
    }

    public static bool IsCallWatched => s_call.Enabled || s_activities.HasListeners();

    public static void Add(V8Pool pool)
    {
        lock (s_pools)
        {
            s_pools.Add(pool);
        }
    }

    public static void Remove(V8Pool pool)
    {
        lock (s_pools)
        {
            s_pools.Remove(pool);
        }
    }

    public static void Waited(V8Pool pool, TimeSpan time)
    {
        if (s_wait.Enabled)
        {
            s_wait.Record(time.TotalSeconds, Tag(pool));
        }
    }

    /// <summary>Whether somebody wants to know what a lease has come to; to find that out takes the VM's lock.</summary>
    public static bool IsUseWatched => s_hits.Enabled;

    public static void Used(V8Pool pool, long cacheHits)
    {
        if (cacheHits > 0)
        {
            s_hits.Add(cacheHits, Tag(pool));
        }
    }

    public static void Recycled(V8Pool pool, V8RecycleCause cause) =>
        s_recycled.Add(1, Tag(pool), new KeyValuePair<string, object?>("v8typed.recycle.cause", cause.ToString().ToLowerInvariant()));

    public static Activity? BeginCall(string member) => s_activities.StartActivity(member, ActivityKind.Internal);

    public static void EndCall(V8Pool pool, string member, TimeSpan time, Exception? problem)
    {
        if (!s_call.Enabled)
        {
            return;
        }

        var tags = new TagList { Tag(pool), { "v8typed.member", member } };
        if (problem is not null)
        {
            tags.Add("error.type", problem.GetType().FullName);
        }

        s_call.Record(time.TotalSeconds, tags);
    }

    private static KeyValuePair<string, object?> Tag(V8Pool pool) => new(PoolTag, pool.Name);

    private static void Observe(string name, string unit, string description, Func<V8Pool, long> value) =>
        s_meter.CreateObservableUpDownCounter(
            name,
            () =>
            {
                lock (s_pools)
                {
                    return s_pools.Select(pool => new Measurement<long>(value(pool), Tag(pool))).ToArray();
                }
            },
            unit,
            description);
}
