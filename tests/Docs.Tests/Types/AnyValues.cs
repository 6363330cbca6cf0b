namespace V8Typed.Docs.Types.AnyValues;

#region example
[JsModule("./AnyValues.js")]
partial interface IAnyValues
{
    JsValue Pick(bool number);
    JsValue Make();
    string Kind(JsValue value);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var values = ctx.Get<IAnyValues>();
        Console.WriteLine(values.Pick(true).Kind);
        using var made = values.Make();
        using var items = made.GetProperty("items");
        Console.WriteLine(items.To<int[]>()[1]);
        Console.WriteLine(values.Kind(made));
        Console.WriteLine(values.Kind(JsValue.Undefined));
        #endregion
        return Task.CompletedTask;
    }
}
