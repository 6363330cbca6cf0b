using System.Text;
using Microsoft.Playwright;

namespace V8Typed.Web.Tests;

/// <summary>What a visitor of samples/ReactSsr.Web sees, in a real browser.</summary>
public sealed class VisitorTests : IAsyncLifetime
{
    private readonly List<string> _complaints = [];
    private WebServer? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (!Browser.IsThere)
        {
            return;
        }

        _server = await WebServer.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await Browser.StartAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    [SkippableFact]
    public async Task The_page_is_there_without_script()
    {
        var page = await VisitAsync("/", script: false);

        Assert.Equal("A hundred products", await page.TitleAsync());
        Assert.Equal(100, await page.Locator("tr").CountAsync());
        Assert.Equal("Product 7 <&> co.", await page.Locator("tr").Nth(6).Locator("td").First.InnerTextAsync());
        await page.GetByText("Two for one.").WaitForAsync();
    }

    [SkippableFact]
    public async Task It_hydrates_without_a_warning_and_a_button_works()
    {
        var page = await VisitAsync("/");

        await page.GetByText("450 in stock, at 3 places").WaitForAsync();
        await HydratedAsync(page);
        await page.Locator("button").Nth(2).ClickAsync();
        await page.Locator("button").First.ClickAsync();
        await page.GetByText("2 in the basket, 118.74 in all").WaitForAsync();
        Assert.Empty(_complaints);
    }

    [SkippableFact]
    public async Task The_server_sends_what_it_has_before_the_data_is_there()
    {
        Browser.SkipIfMissing();
        using var client = new HttpClient();
        using var response = await client.GetAsync(_server!.Address + "/?fault=stock", HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        var page = new StringBuilder();
        var buffer = new char[4096];
        while (!page.ToString().Contains("Product 100 ", StringComparison.Ordinal))
        {
            page.Append(buffer, 0, await reader.ReadAsync(buffer));
        }

        // The data comes in a minute, for which nobody waits.
        Assert.Contains("Counting…", page.ToString(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_component_that_fails_on_the_server_is_made_by_the_browser()
    {
        var source = await SourceAsync("/?fault=component");
        Assert.Contains("An offer follows.", source, StringComparison.Ordinal);
        Assert.DoesNotContain("Two for one.", source, StringComparison.Ordinal);

        var page = await VisitAsync("/?fault=component");
        await page.GetByText("Two for one.").WaitForAsync();
        await UsableAsync(page);
        // React tells the browser's console of what the server could not do, and that alone.
        Assert.All(_complaints, complaint => Assert.Contains("The offer can't be shown.", complaint, StringComparison.Ordinal));
        Assert.Contains("A part of the page was left to the browser: Error: The offer can't be shown.", _server!.Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_component_that_fails_everywhere_is_replaced_by_its_fallback()
    {
        var page = await VisitAsync("/?fault=everywhere");

        Assert.Equal("No offer today.", await page.GetByRole(AriaRole.Alert).InnerTextAsync());
        await UsableAsync(page);
    }

    [SkippableTheory]
    [InlineData("page", "The page itself fails on the server.")]
    [InlineData("loop", "The script ran longer than its time limit")]
    public async Task A_page_that_the_server_cannot_render_is_rendered_by_the_browser(string fault, string logged)
    {
        var source = await SourceAsync("/?fault=" + fault);
        Assert.DoesNotContain("<table>", source, StringComparison.Ordinal);

        var page = await VisitAsync("/?fault=" + fault);
        await page.GetByText("450 in stock, at 3 places").WaitForAsync();
        Assert.Equal(100, await page.Locator("tr").CountAsync());
        await UsableAsync(page);
        Assert.Empty(_complaints);
        Assert.Contains(logged, _server!.Output, StringComparison.Ordinal);

        // And nobody else has anything of it.
        Assert.Contains("Two for one.", await SourceAsync("/"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_server_tells_of_its_health_and_its_pool()
    {
        Assert.Equal("Healthy", await SourceAsync("/health/live"));
        await SourceAsync("/");
        Assert.Equal("Healthy", await SourceAsync("/health/ready"));
        var metrics = await SourceAsync("/metrics");
        Assert.Contains("v8typed_pool_size", metrics, StringComparison.Ordinal);
        Assert.Contains("v8typed_call_duration_seconds_count", metrics, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task At_its_end_the_server_finishes_what_it_has_begun()
    {
        Browser.SkipIfMissing();
        await using var server = await WebServer.StartAsync();
        using var client = new HttpClient();
        using var response = await client.GetAsync(server.Address + "/", HttpCompletionOption.ResponseHeadersRead);
        var end = server.StopAsync();

        Assert.EndsWith("</html>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await end;
        Assert.Equal(0, server.ExitCode);
        Assert.Contains("The V8 pool 'default' has drained.", server.Output, StringComparison.Ordinal);
    }

    private static async Task UsableAsync(IPage page)
    {
        await HydratedAsync(page);
        await page.Locator("button").First.ClickAsync();
        await page.GetByText("1 in the basket, 80.18 in all").WaitForAsync();
    }

    // React marks the elements that it looks after.
    private static Task HydratedAsync(IPage page) =>
        page.WaitForFunctionAsync("() => Object.keys(document.querySelector('button') ?? {}).some(key => key.startsWith('__reactProps'))");

    private async Task<IPage> VisitAsync(string path, bool script = true)
    {
        Browser.SkipIfMissing();
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = script });
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => _complaints.Add(error);
        await page.GotoAsync(_server!.Address + path);
        return page;
    }

    private async Task<string> SourceAsync(string path)
    {
        Browser.SkipIfMissing();
        using var client = new HttpClient();
        return await client.GetStringAsync(_server!.Address + path);
    }
}
