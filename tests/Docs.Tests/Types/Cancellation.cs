namespace V8Typed.Docs.Types.Cancellation;

#region example
[JsModule("./Cancellation.js")]
partial interface ICancellation
{
    void Spin(CancellationToken token);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        try
        {
            ctx.Get<ICancellation>().Spin(source.Token);
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("ended");
        }
        #endregion
        return Task.CompletedTask;
    }
}
