namespace V8Typed.Docs.Types.Ids;

#region example
[JsModule("./Ids.js")]
partial interface IIds
{
    Guid Parse(string text);
    Uri Resolve(Uri address, string path);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var ids = ctx.Get<IIds>();
        Console.WriteLine(ids.Parse(" 0f8fad5b-d9cb-469f-a165-70867728950e "));
        Console.WriteLine(ids.Resolve(new Uri("https://example.org/"), "a?b=1"));
        #endregion
        return Task.CompletedTask;
    }
}
