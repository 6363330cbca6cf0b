namespace V8Typed.Docs.Types.Times;

#region example
[JsModule("./Times.js")]
partial interface ITimes
{
    TimeSpan Twice(TimeSpan length);
    DateOnly FirstOfMonth(DateOnly day);
    string Show(TimeOnly time);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var times = ctx.Get<ITimes>();
        Console.WriteLine(times.Twice(TimeSpan.FromSeconds(45)));
        Console.WriteLine(times.FirstOfMonth(new DateOnly(2026, 11, 25)).ToString("O"));
        Console.WriteLine(times.Show(new TimeOnly(8, 30, 0, 250)));
        #endregion
        return Task.CompletedTask;
    }
}
