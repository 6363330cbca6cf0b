using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace V8Typed.Hosting;

/// <summary>Adds V8Typed to a program's services.</summary>
public static class V8TypedServiceCollectionExtensions
{
    /// <summary>
    /// Adds the engine (<see cref="V8Platform"/>), a pool of VMs (<see cref="V8Pool"/>) and every module named, as singletons; and a hosted service which
    /// warms the pool up at the program's start and drains it at its end.
    /// </summary>
    /// <param name="services">The program's services.</param>
    /// <param name="configure">Names the modules and sets the pool's sizes and limits.</param>
    /// <returns>The services.</returns>
    /// <remarks>
    /// The engine is set up at once, since a process has one, which cannot be set up again: a second program in the process (a test's, say) uses the first
    /// one's, and it lives as long as the process.
    /// </remarks>
    /// <exception cref="InvalidOperationException">AddV8Typed was called before, or the engine can't be set up.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public static IServiceCollection AddV8Typed(this IServiceCollection services, Action<V8TypedOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        if (services.Any(service => service.ServiceType == typeof(V8TypedOptions)))
        {
            throw new InvalidOperationException("AddV8Typed was called before: name all modules in one call of it. A second pool is a V8Pool of your own.");
        }

        var options = new V8TypedOptions();
        configure(options);
        options.Pool.Validate();
        services.AddSingleton(options);
        // As an instance: the container disposes only of what it has made.
        services.AddSingleton(V8Platform.GetOrSetUp(options.Platform));
        services.AddSingleton(static provider =>
            new V8Pool(provider.GetRequiredService<V8Platform>(), provider.GetRequiredService<V8TypedOptions>().Pool));
        options.Modules.ForEach(module => module(services));
        services.AddSingleton<IHostedService, V8PoolService>();
        return services;
    }

    /// <summary>
    /// Adds two checks: <c>v8typed-live</c> (tag <c>live</c>) runs <c>1 + 1</c> on a VM of the pool, <c>v8typed-ready</c> (tag <c>ready</c>) tells whether the
    /// pool is warm and takes calls.
    /// </summary>
    /// <param name="checks">The program's health checks.</param>
    /// <returns>The health checks.</returns>
    public static IHealthChecksBuilder AddV8Typed(this IHealthChecksBuilder checks)
    {
        ArgumentNullException.ThrowIfNull(checks);
        return checks
            .Add(new HealthCheckRegistration("v8typed-live", static provider => new LivenessCheck(provider.GetRequiredService<V8Pool>()), null, ["live"]))
            .Add(new HealthCheckRegistration("v8typed-ready", static provider => new ReadinessCheck(provider.GetRequiredService<V8Pool>()), null, ["ready"]));
    }
}
