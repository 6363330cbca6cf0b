namespace V8Typed.Docs.Types.Enums;

#region example
enum Level { Low = 1, High = 10 }

enum Color { [JsName("red")] Red, [JsName("dark-blue")] DarkBlue }

[JsModule("./Enums.js")]
partial interface IEnums
{
    Level Raise(Level level);
    Color Other(Color color);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var enums = ctx.Get<IEnums>();
        Console.WriteLine(enums.Raise(Level.Low));
        Console.WriteLine(enums.Other(Color.Red));
        #endregion
        return Task.CompletedTask;
    }
}
