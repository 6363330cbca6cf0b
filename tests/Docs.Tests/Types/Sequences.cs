namespace V8Typed.Docs.Types.Sequences;

#region example
[JsModule("./Sequences.js")]
partial interface ISequences
{
    IEnumerable<int> Squares();
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        Console.WriteLine(string.Join(", ", ctx.Get<ISequences>().Squares().Take(5)));
        #endregion
        return Task.CompletedTask;
    }
}
