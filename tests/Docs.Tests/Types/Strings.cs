namespace V8Typed.Docs.Types.Strings;

#region example
[JsModule("./Strings.js")]
partial interface IStrings
{
    string Reverse(string s);
    char Last(string s);
    int Length(string s);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var strings = ctx.Get<IStrings>();
        Console.WriteLine(strings.Reverse("añb"));
        Console.WriteLine(strings.Last("xyz"));
        Console.WriteLine(strings.Length("a\0b\ud800"));
        #endregion
        return Task.CompletedTask;
    }
}
