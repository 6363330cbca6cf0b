namespace V8Typed.Docs.Types.WideIntegers;

#region example
[JsModule("./WideIntegers.js")]
partial interface IWideIntegers
{
    string TypeOf(long n);

    [JsName("typeOf")]
    string TypeOfBig([JsBigInt] long n);

    [return: JsBigInt]
    ulong Next([JsBigInt] ulong n);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var integers = ctx.Get<IWideIntegers>();
        Console.WriteLine(integers.TypeOf(5));
        Console.WriteLine(integers.TypeOfBig(5));
        Console.WriteLine(integers.Next(ulong.MaxValue - 1));
        try
        {
            integers.TypeOf(long.MaxValue);
        }
        catch (OverflowException e)
        {
            Console.WriteLine(e.Message);
        }
        #endregion
        return Task.CompletedTask;
    }
}
