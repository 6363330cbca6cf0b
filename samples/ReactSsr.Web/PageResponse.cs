using System.Net;
using System.Text;
using System.Text.Json;
using V8Typed;

namespace ReactSsr.Web;

/// <summary>Sends a page as its parts are rendered; or, where the server can't render it, what lets the browser do so.</summary>
internal sealed partial class PageResponse(IApp app, Shop shop, ILogger<PageResponse> log)
{
    public async Task WriteAsync(HttpContext http, PageProps props)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        await using var parts = app.Stream(props, () => shop.CountAsync(isSlow: props.Fault == "stock"), message => LogPart(log, message)).GetAsyncEnumerator(http.RequestAborted);
        try
        {
            // React fails before the first part, or not at all.
            if (!await parts.MoveNextAsync())
            {
                return;
            }
        }
        catch (V8Exception problem)
        {
            LogPage(log, problem);
            await http.Response.WriteAsync(Fallback(props), http.RequestAborted);
            return;
        }

        do
        {
            Encoding.UTF8.GetBytes(parts.Current, http.Response.BodyWriter);
            await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
        }
        while (await parts.MoveNextAsync());
    }

    // The serializer writes "<" as an escape: the text can't end the element that it is in.
    private static string Fallback(PageProps props) => $"""
        <!DOCTYPE html>
        <html lang="en" data-render="client">
        <head><meta charset="utf-8"><title>{WebUtility.HtmlEncode(props.Title)}</title><link rel="icon" href="data:,"></head>
        <body>
        <script id="props" type="application/json">{JsonSerializer.Serialize(props, Json.Default.PageProps)}</script>
        <script src="/client.js"></script>
        </body>
        </html>
        """;

    [LoggerMessage(1, LogLevel.Warning, "A part of the page was left to the browser: {Message}")]
    private static partial void LogPart(ILogger log, string message);

    [LoggerMessage(2, LogLevel.Error, "The page was left to the browser.")]
    private static partial void LogPage(ILogger log, Exception problem);
}
