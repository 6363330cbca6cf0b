namespace V8Typed.Docs.Types.Sets;

#region example
[JsModule("./Sets.js")]
partial interface ISets
{
    HashSet<string> Common(HashSet<string> a, HashSet<string> b);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        Console.WriteLine(string.Join(", ", ctx.Get<ISets>().Common(["a", "b", "c"], ["b", "c", "d"])));
        #endregion
        return Task.CompletedTask;
    }
}
