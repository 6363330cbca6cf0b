using Microsoft.Playwright;

namespace V8Typed.Web.Tests;

/// <summary>Debian's Chromium, without a window.</summary>
internal static class Browser
{
    private static readonly string? s_path = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public static bool IsThere => s_path is not null;

    public static void SkipIfMissing() => Skip.If(s_path is null, "Chromium was not found; `apt-get install chromium` brings it.");

    public static Task<IBrowser> StartAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = s_path,
        Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"], // In a container, as root.
    });
}
