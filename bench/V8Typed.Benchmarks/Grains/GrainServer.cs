using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using ReactSsr.Web;
using V8Typed.Hosting;

namespace V8Typed.Benchmarks;

/// <summary>One pool that can be reached in four ways: directly, by a grain, by a grain through a client's connection, by HTTP.</summary>
internal sealed class GrainServer : IAsyncDisposable
{
    public const int Size = 2;

    /// <summary>A page of 100 rows, as the web sample has it.</summary>
    public static readonly PageProps Props = new(
        "A hundred products", [.. Enumerable.Range(1, 100).Select(i => new Product(i, $"Product {i} <&> co.", (i * 7919 % 10_000) + 99))], null);

    private readonly WebApplication _server;
    private readonly IHost _client;
    private readonly HttpClient _http = new();

    private GrainServer(WebApplication server, IHost client) => (_server, _client) = (server, client);

    public static async Task<GrainServer> StartAsync()
    {
        var (silo, gateway) = (FreePort(), FreePort());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddV8Typed(options =>
        {
            options.AddModule<IApp>();
            options.WaitForWarmUp = true;
            options.Pool.MinSize = options.Pool.MaxSize = Size;
            options.Pool.Context.WebApis = V8WebApis.All & ~V8WebApis.Fetch;
        });
        builder.Host.UseOrleans(orleans => orleans.UseLocalhostClustering(silo, gateway).Configure<EndpointOptions>(options => options.AdvertisedIPAddress = IPAddress.Loopback));
        var server = builder.Build();
        server.MapGet("/page", async (V8Pool pool) =>
        {
            await using var lease = await pool.RentAsync();
            return Results.Text(lease.Get<IApp>().Render(Props), "text/html; charset=utf-8");
        });
        await server.StartAsync();

        var client = Host.CreateApplicationBuilder();
        client.Logging.ClearProviders();
        client.UseOrleansClient(orleans => orleans.UseLocalhostClustering(gateway));
        var connected = client.Build();
        await connected.StartAsync();
        return new GrainServer(server, connected);
    }

    public async Task<string> DirectAsync()
    {
        await using var lease = await _server.Services.GetRequiredService<V8Pool>().RentAsync();
        return lease.Get<IApp>().Render(Props);
    }

    public Task<string> GrainAsync() => _server.Services.GetRequiredService<IGrainFactory>().GetGrain<IPageGrain>(0).RenderAsync();

    public Task<string> RemoteGrainAsync() => _client.Services.GetRequiredService<IClusterClient>().GetGrain<IPageGrain>(0).RenderAsync();

    public Task<string> HttpAsync() => _http.GetStringAsync(_server.Urls.First() + "/page");

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _client.StopAsync();
        _client.Dispose();
        await _server.StopAsync();
        await _server.DisposeAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
