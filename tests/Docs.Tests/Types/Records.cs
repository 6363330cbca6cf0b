namespace V8Typed.Docs.Types.Records;

#region example
record Line(string Article, int Count, double Price);

class Order
{
    public required int Id { get; init; }
    public List<Line> Lines { get; init; } = [];
    public string? Note { get; init; }
}

[JsModule("./Records.js")]
partial interface IRecords
{
    double Total(Order order);
    Order Add(Order order, Line line);
    string Show(Order order);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var records = ctx.Get<IRecords>();
        var order = new Order { Id = 7, Lines = [new("tea", 2, 3.5)] };
        Console.WriteLine(records.Total(order));
        Console.WriteLine(records.Add(order, new("cup", 1, 8)).Lines[1]);
        Console.WriteLine(records.Show(order));
        #endregion
        return Task.CompletedTask;
    }
}
