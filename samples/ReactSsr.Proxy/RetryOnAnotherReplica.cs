using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Model;

namespace ReactSsr.Proxy;

/// <summary>
/// Sends a request to another replica when the one that it went to is gone. Only what may be done twice (GET and HEAD), and only while nothing of an
/// answer has been sent: a visitor sees nothing of a replica that ends, unless in the middle of its page.
/// </summary>
internal static class RetryOnAnotherReplica
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var proxy = context.GetReverseProxyFeature();
        var tried = new HashSet<DestinationState>();
        while (true)
        {
            await next(context);
            if (context.GetForwarderErrorFeature() is null || !MayRepeat(context) || proxy.ProxiedDestination is not { } failed)
            {
                return;
            }

            tried.Add(failed);
            DestinationState[] left = [.. proxy.AvailableDestinations.Where(replica => !tried.Contains(replica))];
            if (left.Length == 0)
            {
                // One that was gone may have come back since the proxy looked.
                left = [.. proxy.AllDestinations.Where(replica => !tried.Contains(replica))];
            }

            if (left.Length == 0)
            {
                return;
            }

            proxy.AvailableDestinations = left;
            proxy.ProxiedDestination = null;
            context.Features.Set<IForwarderErrorFeature>(null);
            context.Response.Clear();
        }
    }

    private static bool MayRepeat(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && !context.Response.HasStarted
        && !context.RequestAborted.IsCancellationRequested;
}
