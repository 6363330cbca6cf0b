namespace V8Typed.Docs.Types.Tasks;

#region example
[JsModule("./Tasks.js")]
partial interface ITasks
{
    Task<int> DoubleAsync(int n);
    ValueTask<string> Now();
    Task<int> SumAsync(IEnumerable<Task<int>> parts);
    Task FailAsync();
}
#endregion

internal sealed class Example : IExample
{
    public async Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var tasks = ctx.Get<ITasks>();
        Console.WriteLine(await tasks.DoubleAsync(21));
        Console.WriteLine(await tasks.Now());
        Console.WriteLine(await tasks.SumAsync([Task.FromResult(1), tasks.DoubleAsync(2)]));
        try
        {
            await tasks.FailAsync();
        }
        catch (V8ScriptException e)
        {
            Console.WriteLine($"{e.ErrorName}: {e.ErrorMessage}");
        }
        #endregion
    }
}
