namespace V8Typed.Docs.Types.Cancellation;

#region example
[JsModule("./Cancellation.js")]
partial interface ICancellation
{
    void Spin(CancellationToken token);
    bool IsAborted(CancellationToken token);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var cancellation = ctx.Get<ICancellation>();
        using var source = new CancellationTokenSource();
        Console.WriteLine(cancellation.IsAborted(source.Token));
        source.CancelAfter(20);
        try
        {
            cancellation.Spin(source.Token);
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("ended");
        }
        #endregion
        return Task.CompletedTask;
    }
}
