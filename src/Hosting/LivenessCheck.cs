using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace V8Typed.Hosting;

/// <summary>Whether script runs. A pool that is busy is alive: whoever restarts a process for being busy makes matters worse.</summary>
internal sealed class LivenessCheck(V8Pool pool) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var lease = await pool.RentAsync(cancellationToken).ConfigureAwait(false);
            var sum = lease.Context.RunScript<int>("1 + 1", cancellationToken: cancellationToken);
            return sum == 2 ? HealthCheckResult.Healthy() : new HealthCheckResult(context.Registration.FailureStatus, $"1 + 1 is {sum}.");
        }
        catch (V8PoolExhaustedException busy)
        {
            return HealthCheckResult.Degraded(busy.Message, busy);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, $"Script does not run: {problem.Message}", problem);
        }
    }
}
