namespace V8Typed.Docs.Types.Batches;

#region example
[JsModule("./Batches.js")]
partial interface IBatches
{
    double Tax(double amount, string country);

    [JsBatch] void Tax(ReadOnlySpan<double> amounts, ReadOnlySpan<string> countries, Span<double> taxes);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var batches = ctx.Get<IBatches>();
        Console.WriteLine(batches.Tax(100, "DE"));

        var taxes = new double[3];
        batches.Tax([100, 200, 50], ["DE", "ES", "DE"], taxes);
        Console.WriteLine(string.Join(", ", taxes));
        #endregion
        return Task.CompletedTask;
    }
}
