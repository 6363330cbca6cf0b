namespace V8Typed.Docs.Types.Numbers;

#region example
[JsModule("./Numbers.js")]
partial interface INumbers
{
    bool IsEven(int n);
    double Half(double x);
    byte Low(uint n);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var numbers = ctx.Get<INumbers>();
        Console.WriteLine(numbers.IsEven(4));
        Console.WriteLine(numbers.Half(double.NegativeInfinity));
        Console.WriteLine(1 / numbers.Half(-0.0));
        try
        {
            numbers.Low(256);
        }
        catch (V8TypeException e)
        {
            Console.WriteLine(e.Message);
        }
        #endregion
        return Task.CompletedTask;
    }
}
