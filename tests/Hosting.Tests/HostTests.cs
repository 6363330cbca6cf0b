using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace V8Typed.Hosting.Tests;

/// <summary>A program with V8Typed among its services, from its start to its end.</summary>
public sealed class HostTests
{
    [Fact]
    public async Task A_module_comes_by_constructor()
    {
        using var host = Start(options => options.WaitForWarmUp = true);
        await host.StartAsync();

        Assert.Equal("Hello, world!", host.Services.GetRequiredService<Greeter>().Greet("world"));
        Assert.Same(host.Services.GetRequiredService<V8Pool>().Get<IGreet>(), host.Services.GetRequiredService<IGreet>());
        await host.StopAsync();
    }

    [Fact]
    public async Task Health_checks_tell_of_warmth_and_life()
    {
        using var loading = new ManualResetEventSlim();
        using var host = Start(options => options.Pool.WarmUp = _ => loading.Wait());
        await host.StartAsync();
        Assert.Equal(HealthStatus.Unhealthy, (await Check(host, "ready")).Status);

        loading.Set();
        await host.Services.GetRequiredService<V8Pool>().WarmUpAsync();
        Assert.Equal(HealthStatus.Healthy, (await Check(host, "ready")).Status);
        Assert.Equal(HealthStatus.Healthy, (await Check(host, "live")).Status);

        await host.StopAsync();
        Assert.Equal(HealthStatus.Unhealthy, (await Check(host, "ready")).Status);
        Assert.Equal(HealthStatus.Unhealthy, (await Check(host, "live")).Status);
    }

    [Fact]
    public async Task A_busy_pool_is_alive()
    {
        using var host = Start(options =>
        {
            options.WaitForWarmUp = true;
            options.Pool.MaxQueue = 0;
        });
        await host.StartAsync();
        await using (await host.Services.GetRequiredService<V8Pool>().RentAsync())
        {
            Assert.Equal(HealthStatus.Degraded, (await Check(host, "live")).Status);
        }

        Assert.Equal(HealthStatus.Healthy, (await Check(host, "live")).Status);
        await host.StopAsync();
    }

    [Fact]
    public async Task The_end_waits_for_calls_in_progress_and_refuses_new_ones()
    {
        using var host = Start();
        await host.StartAsync();
        var greet = host.Services.GetRequiredService<IGreet>();
        var answer = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        var asked = new TaskCompletionSource();
        var call = greet.WaitAsync(() =>
        {
            asked.SetResult();
            return answer.Task;
        });
        await asked.Task;

        var end = host.StopAsync();
        Assert.Throws<ObjectDisposedException>(() => greet.Greet("late"));
        Assert.False(end.IsCompleted);
        answer.SetResult(42);
        Assert.Equal(42, await call);
        await end;
    }

    [Fact]
    public async Task What_happens_to_VMs_is_written_down()
    {
        var log = new Log();
        using var host = Start(options => options.Pool.Vm.Timeout = TimeSpan.FromSeconds(1), log);
        await host.StartAsync();
        Assert.Throws<V8TimeoutException>(host.Services.GetRequiredService<IGreet>().Spin);
        await host.StopAsync();

        await log.Until(line => line == (1, "The V8 pool 'default' is warm: 1 VMs."));
        await log.Until(line => line.Id == 3 && line.Text.Contains("(Timeout)", StringComparison.Ordinal));
        Assert.Contains((5, "The V8 pool 'default' has drained."), log.Lines);
    }

    [Fact]
    public async Task A_start_that_waits_fails_with_what_the_script_threw()
    {
        var log = new Log();
        using var host = Start(
            options =>
            {
                options.WaitForWarmUp = true;
                options.Pool.WarmUp = context => context.RunScript("throw new Error('not today')");
            },
            log);

        var error = await Assert.ThrowsAsync<V8ScriptException>(() => host.StartAsync());
        Assert.Contains("not today", error.Message, StringComparison.Ordinal);
        await log.Until(line => line.Id == 4);
    }

    [Fact]
    public void Mistakes_are_told_when_the_services_are_added()
    {
        var services = new ServiceCollection();
        Assert.Contains("MaxSize", Assert.Throws<ArgumentOutOfRangeException>(() => services.AddV8Typed(options => options.Pool.MinSize = 1000)).Message, StringComparison.Ordinal);
        services.AddV8Typed(options => options.AddModule<IGreet>());
        Assert.Contains("one call", Assert.Throws<InvalidOperationException>(() => services.AddV8Typed(_ => { })).Message, StringComparison.Ordinal);
    }

    private static IHost Start(Action<V8TypedOptions>? configure = null, Log? log = null)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        if (log is not null)
        {
            builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Debug);
        }

        builder.Services.AddV8Typed(options =>
        {
            options.Pool.MaxSize = 1;
            options.AddModule<IGreet>();
            configure?.Invoke(options);
        });
        builder.Services.AddHealthChecks().AddV8Typed();
        builder.Services.AddSingleton<Greeter>();
        return builder.Build();
    }

    private static Task<HealthReport> Check(IHost host, string tag) =>
        host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(check => check.Tags.Contains(tag));

    private sealed class Greeter(IGreet module)
    {
        public string Greet(string name) => module.Greet(name);
    }

    private sealed class Log : ILoggerProvider, ILogger
    {
        private readonly List<(int Id, string Text)> _lines = [];

        public (int Id, string Text)[] Lines
        {
            get
            {
                lock (_lines)
                {
                    return [.. _lines];
                }
            }
        }

        /// <summary>Waits for what is written on a thread of the pool.</summary>
        public async Task Until(Predicate<(int Id, string Text)> line)
        {
            for (var i = 0; !Array.Exists(Lines, line); i++)
            {
                Assert.True(i < 6000, string.Join('\n', Lines));
                await Task.Delay(10);
            }
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (_lines)
            {
                _lines.Add((eventId.Id, formatter(state, exception)));
            }
        }

        public void Dispose()
        {
        }
    }
}
