namespace V8Typed.Docs.Types.Delegates;

#region example
delegate int Combine(int a, int b);

[JsModule("./Delegates.js")]
partial interface IDelegates
{
    int Reduce(int[] numbers, Combine combine);
    Func<int, int> Adder(int n);
    Task VisitAsync(string[] words, Func<string, Task> visit);
}
#endregion

internal sealed class Example : IExample
{
    public async Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var delegates = ctx.Get<IDelegates>();
        Console.WriteLine(delegates.Reduce([1, 2, 3, 4], (a, b) => a * b));
        var addFive = delegates.Adder(5);
        Console.WriteLine(addFive(37));
        await delegates.VisitAsync(["a", "b"], async word =>
        {
            await Task.Yield();
            Console.WriteLine(word);
        });
        #endregion
    }
}
