using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace V8Typed.Tests.Pooling;

/// <summary>What pools tell of themselves.</summary>
public sealed class PoolMetricsTests
{
    [Fact]
    public async Task A_pool_is_measured_while_somebody_listens()
    {
        var name = $"measured-{Guid.NewGuid():n}";
        var measured = new Dictionary<string, List<(double Value, string Tags)>>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, meter) =>
        {
            if (instrument.Meter.Name == "V8Typed")
            {
                meter.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.Start();

        await using (var pool = new TestPool(options => (options.Name, options.Vm.Timeout) = (name, TimeSpan.FromSeconds(1))))
        {
            var module = pool.Pool.Get<ICounting>();
            Assert.Equal(3, module.Add(1, 2));
            await pool.Run("'x'");
            await pool.Run("'x'");
            using (await pool.Pool.RentAsync())
            {
                listener.RecordObservableInstruments();
            }

            Assert.Throws<V8TimeoutException>(() => module.Spin());
            await TestPool.Until(() => pool.Recycled.Length == 1);
        }

        Assert.Contains(Of("v8typed.pool.size"), one => one.Value == 1);
        Assert.Contains(Of("v8typed.pool.in_use"), one => one.Value == 1);
        Assert.Contains(Of("v8typed.pool.queue_length"), one => one.Value == 0);
        Assert.Contains(Of("v8typed.pool.heap_used"), one => one.Value > 100_000);
        Assert.True(Of("v8typed.pool.wait.duration").Count >= 4);
        Assert.Contains(Of("v8typed.call.duration"), one => one.Tags.Contains("v8typed.member=ICounting.Add", StringComparison.Ordinal));
        Assert.Contains(Of("v8typed.call.duration"), one => one.Tags.Contains("error.type=V8Typed.V8TimeoutException", StringComparison.Ordinal));
        Assert.Contains(Of("v8typed.pool.recycled"), one => one.Tags.Contains("v8typed.recycle.cause=timeout", StringComparison.Ordinal));
        Assert.NotEmpty(Of("v8typed.script_cache.hits"));

        List<(double Value, string Tags)> Of(string instrument)
        {
            lock (measured)
            {
                return measured.TryGetValue(instrument, out var all) ? [.. all] : [];
            }
        }

        void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var text = string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
            if (text.Contains(name, StringComparison.Ordinal))
            {
                lock (measured)
                {
                    (measured.TryGetValue(instrument.Name, out var list) ? list : measured[instrument.Name] = []).Add((value, text));
                }
            }
        }
    }

    [Fact]
    public async Task Calls_are_activities()
    {
        List<Activity> activities = [];
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "V8Typed",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                lock (activities)
                {
                    activities.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var pool = new TestPool();
        using var parent = new Activity("request").Start();

        pool.Pool.Get<ICounting>().Add(1, 2);
        Assert.Throws<V8ScriptException>(() => pool.Pool.Get<ICounting>().Recurse());

        lock (activities)
        {
            var own = activities.Where(activity => activity.TraceId == parent.TraceId).ToList();
            Assert.Equal(["ICounting.Add", "ICounting.Recurse"], own.Select(activity => activity.OperationName));
            Assert.Equal([ActivityStatusCode.Unset, ActivityStatusCode.Error], own.Select(activity => activity.Status));
            Assert.Contains("Maximum call stack", own[1].StatusDescription, StringComparison.Ordinal);
        }
    }
}
