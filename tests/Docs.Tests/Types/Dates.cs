namespace V8Typed.Docs.Types.Dates;

#region example
[JsModule("./Dates.js")]
partial interface IDates
{
    DateTime NextDay(DateTime day);
    string Show(DateTimeOffset time);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var dates = ctx.Get<IDates>();
        Console.WriteLine(dates.NextDay(new DateTime(2026, 11, 25)).ToString("u"));
        Console.WriteLine(dates.Show(new DateTimeOffset(2026, 11, 25, 8, 30, 0, TimeSpan.FromHours(1))));
        #endregion
        return Task.CompletedTask;
    }
}
