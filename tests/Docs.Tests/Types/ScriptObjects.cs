namespace V8Typed.Docs.Types.ScriptObjects;

#region example
[JsObject]
partial interface ICounter : IDisposable
{
    int Count { get; }

    int Increment(int by = 1);
}

[JsModule("./ScriptObjects.js")]
partial interface IScriptObjects
{
    [JsConstructor("Counter")]
    ICounter NewCounter(int start);

    bool IsCounter(ICounter counter);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var objects = ctx.Get<IScriptObjects>();
        using var counter = objects.NewCounter(5);
        Console.WriteLine(counter.Increment());
        Console.WriteLine(counter.Increment(10));
        Console.WriteLine(counter.Count);
        Console.WriteLine(objects.IsCounter(counter));
        #endregion
        return Task.CompletedTask;
    }
}
