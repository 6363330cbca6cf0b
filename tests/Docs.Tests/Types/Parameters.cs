namespace V8Typed.Docs.Types.Parameters;

#region example
[JsModule("./Parameters.js")]
partial interface IParameters
{
    int Count(params string[] words);
    string Pad(string text, int width = 5, string filler = ".");
    string Greet(string? name = null);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var parameters = ctx.Get<IParameters>();
        Console.WriteLine(parameters.Count("a", "b", "c"));
        Console.WriteLine(parameters.Pad("x"));
        Console.WriteLine(parameters.Pad("x", filler: "-"));
        Console.WriteLine(parameters.Greet());
        #endregion
        return Task.CompletedTask;
    }
}
