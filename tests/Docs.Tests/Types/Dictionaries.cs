namespace V8Typed.Docs.Types.Dictionaries;

#region example
[JsModule("./Dictionaries.js")]
partial interface IDictionaries
{
    string Show(IReadOnlyDictionary<string, int> stock);
    Dictionary<int, string> Invert(Dictionary<string, int> names);
    int Count(Dictionary<Guid, bool> flags);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var dictionaries = ctx.Get<IDictionaries>();
        Console.WriteLine(dictionaries.Show(new Dictionary<string, int> { ["tea"] = 3, ["cup"] = 0 }));
        Console.WriteLine(dictionaries.Invert(new() { ["one"] = 1, ["two"] = 2 })[2]);
        Console.WriteLine(dictionaries.Count(new() { [Guid.NewGuid()] = true, [Guid.NewGuid()] = false }));
        #endregion
        return Task.CompletedTask;
    }
}
