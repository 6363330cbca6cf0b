using Microsoft.Extensions.Logging;

namespace V8Typed.Hosting;

/// <summary>The messages of the pool, in the category <c>V8Typed.V8Pool</c>. Their numbers don't change.</summary>
internal static partial class PoolLog
{
    [LoggerMessage(1, LogLevel.Information, "The V8 pool '{Pool}' is warm: {Size} VMs.", EventName = "Warm")]
    public static partial void Warm(ILogger log, string pool, int size);

    [LoggerMessage(2, LogLevel.Debug, "A VM of the V8 pool '{Pool}' was replaced ({Cause}) after {Uses} uses.", EventName = "Recycled")]
    public static partial void Recycled(ILogger log, string pool, V8RecycleCause cause, long uses);

    [LoggerMessage(3, LogLevel.Warning, "A VM of the V8 pool '{Pool}' was replaced since a script went wrong in it ({Cause}), after {Uses} uses.", EventName = "Lost")]
    public static partial void Lost(ILogger log, string pool, V8RecycleCause cause, long uses);

    [LoggerMessage(4, LogLevel.Error, "A VM of the V8 pool '{Pool}' could not be set up. The pool tries again in {RetryAfter}.", EventName = "Failed")]
    public static partial void Failed(ILogger log, string pool, TimeSpan retryAfter, Exception exception);

    [LoggerMessage(5, LogLevel.Information, "The V8 pool '{Pool}' has drained.", EventName = "Drained")]
    public static partial void Drained(ILogger log, string pool);

    [LoggerMessage(6, LogLevel.Warning, "The V8 pool '{Pool}' had {InUse} calls in progress when the time for draining was up.", EventName = "NotDrained")]
    public static partial void NotDrained(ILogger log, string pool, int inUse);

    [LoggerMessage(7, LogLevel.Information, "The code cache of {Script} in {Path} was not used: {Reason}. It is made anew.", EventName = "CodeCacheRejected")]
    public static partial void CodeCacheRejected(ILogger log, string script, string path, string reason);
}
