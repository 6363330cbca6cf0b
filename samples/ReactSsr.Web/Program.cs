using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using ReactSsr.Web;
using V8Typed;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<Shop>();
builder.Services.AddSingleton<PageResponse>();
var ctx = V8Platform.SetUp().CreateVm(new V8VmOptions { Timeout = TimeSpan.FromSeconds(2) }).CreateContext(new V8ContextOptions { WebApis = V8WebApis.All });
builder.Services.AddSingleton(ctx.Get<IApp>());
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
app.MapGet("/page", (Shop shop, IApp components) => Results.Text(components.Render(shop.Page(null)), "text/html; charset=utf-8"));
app.MapGet("/stock", (Shop shop) => shop.CountAsync());
app.MapPrometheusScrapingEndpoint("/metrics");
app.Run();
