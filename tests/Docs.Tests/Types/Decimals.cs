namespace V8Typed.Docs.Types.Decimals;

#region example
[JsModule("./Decimals.js")]
partial interface IDecimals
{
    decimal Double(decimal price);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        Console.WriteLine(ctx.Get<IDecimals>().Double(1.25m));
        Console.WriteLine(ctx.Get<IDecimals>().Double(0.12345678901234567890m));
        #endregion
        return Task.CompletedTask;
    }
}
