using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using ReactSsr.Web;
using V8Typed;
using V8Typed.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<Shop>();
builder.Services.AddSingleton<PageResponse>();
builder.Services.AddV8Typed(options =>
{
    options.AddModule<IApp>();
    options.Pool.MinSize = options.Pool.MaxSize = Environment.ProcessorCount;
    options.Pool.Vm.Timeout = TimeSpan.FromSeconds(2);
    options.Pool.Context.WebApis = V8WebApis.All & ~V8WebApis.Fetch;
    // Rendered once, V8 has compiled what a request needs.
    options.Pool.WarmUp = context => context.Get<IApp>().Render(new PageProps("", [new Product(0, "", 0)], null));
});
builder.Services.AddHealthChecks().AddV8Typed();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, Json.Default));

var telemetry = builder.Services.AddOpenTelemetry()
    .WithMetrics(metrics => metrics.AddMeter("V8Typed").AddPrometheusExporter())
    .WithTracing(traces => traces.AddSource("V8Typed"));
if (builder.Configuration.GetValue<bool>("ConsoleTelemetry"))
{
    telemetry.WithMetrics(metrics => metrics.AddConsoleExporter()).WithTracing(traces => traces.AddConsoleExporter());
}

var app = builder.Build();
app.UseStaticFiles();

// ?fault= shows what happens when something goes wrong; a visitor of the real shop can't ask for that.
app.MapGet("/", (HttpContext http, Shop shop, PageResponse page, string? fault) =>
    page.WriteAsync(http, shop.Page(app.Environment.IsDevelopment() ? fault : null)));
// All at once. It waits for a VM without a thread; a call of the injected IApp would block one.
app.MapGet("/page", async (HttpContext http, Shop shop, V8Pool pool) =>
{
    await using var lease = await pool.RentAsync(http.RequestAborted);
    return Results.Text(lease.Get<IApp>().Render(shop.Page(null)), "text/html; charset=utf-8");
});
app.MapGet("/stock", (Shop shop) => shop.CountAsync());
app.MapHealthChecks("/health/live", new() { Predicate = check => check.Tags.Contains("live") });
app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains("ready") });
app.MapPrometheusScrapingEndpoint("/metrics");
app.Run();
