namespace V8Typed.Docs.Types.HostObjects;

#region example
[JsHost]
partial class Account
{
    public double Balance { get; private set; }

    public void Deposit(double amount) => Balance += amount;
}

[JsModule("./HostObjects.js")]
partial interface IHostObjects
{
    Account Pay(Account account, double amount);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var account = new Account();
        Console.WriteLine(ReferenceEquals(ctx.Get<IHostObjects>().Pay(account, 12.5), account));
        Console.WriteLine(account.Balance);
        #endregion
        return Task.CompletedTask;
    }
}
