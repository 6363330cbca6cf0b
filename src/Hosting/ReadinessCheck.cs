using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace V8Typed.Hosting;

/// <summary>Whether requests can be taken: the pool is warm, and not about to end.</summary>
internal sealed class ReadinessCheck(V8Pool pool) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var statistics = pool.Statistics;
        var data = new Dictionary<string, object>
        {
            ["size"] = statistics.Size, ["inUse"] = statistics.InUse, ["creating"] = statistics.Creating, ["queued"] = statistics.Queued,
        };
        return Task.FromResult(pool.IsWarm
            ? HealthCheckResult.Healthy(data: data)
            : new HealthCheckResult(context.Registration.FailureStatus, $"The pool '{pool.Name}' is not warm yet, or drains.", data: data));
    }
}
