namespace V8Typed.Docs.Types.Tuples;

#region example
[JsModule("./Tuples.js")]
partial interface ITuples
{
    (int Quotient, int Remainder) Divide(int a, int b);
    string Show((string Name, double[] Values) row);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var tuples = ctx.Get<ITuples>();
        var (quotient, remainder) = tuples.Divide(17, 5);
        Console.WriteLine($"{quotient} remainder {remainder}");
        Console.WriteLine(tuples.Show(("a", [1, 2.5])));
        #endregion
        return Task.CompletedTask;
    }
}
