namespace V8Typed.Docs.Types.Nullables;

#region example
record Person(string Name, int? Age = null);

[JsModule("./Nullables.js")]
partial interface INullables
{
    int? Find(string? name);
    string Show(int? value);
    string Keys(Person person);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var nullables = ctx.Get<INullables>();
        Console.WriteLine(nullables.Find("ann"));
        Console.WriteLine(nullables.Find("bob") is null);
        Console.WriteLine(nullables.Show(null));
        Console.WriteLine(nullables.Keys(new Person("ann")));
        #endregion
        return Task.CompletedTask;
    }
}
