using ReactSsr.Proxy;
using Yarp.ReverseProxy.Configuration;

// dotnet run --project samples/ReactSsr.Proxy -- --replicas http://127.0.0.1:5001,http://127.0.0.1:5002
var builder = WebApplication.CreateBuilder(args);
string[] replicas = (builder.Configuration["replicas"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
if (replicas.Length == 0)
{
    Console.Error.WriteLine("Name the replicas: --replicas http://127.0.0.1:5001,http://127.0.0.1:5002");
    return 2;
}

builder.Services.AddReverseProxy().LoadFromMemory(
    [new RouteConfig { RouteId = "pages", ClusterId = "replicas", Match = new() { Path = "{**any}" } }],
    [
        new ClusterConfig
        {
            ClusterId = "replicas",
            LoadBalancingPolicy = "PowerOfTwoChoices",
            Destinations = replicas.ToDictionary(address => address, address => new DestinationConfig { Address = address }),
            HealthCheck = new()
            {
                // A replica gets requests once its pool is warm, and again when it has come back.
                Active = new() { Enabled = true, Path = "/health/ready", Interval = TimeSpan.FromSeconds(1), Timeout = TimeSpan.FromSeconds(2), Policy = "ConsecutiveFailures" },
                // One that fails gets none until then; not only after the next look.
                Passive = new() { Enabled = true, Policy = "TransportFailureRate", ReactivationPeriod = TimeSpan.FromSeconds(2) },
                // With no replica healthy, each is tried rather than none.
                AvailableDestinationsPolicy = "HealthyOrPanic",
            },
        },
    ]);

var app = builder.Build();
app.MapReverseProxy(proxy =>
{
    proxy.Use(RetryOnAnotherReplica.InvokeAsync);
    proxy.UseLoadBalancing();
    proxy.UsePassiveHealthChecks();
});
app.Run();
return 0;
