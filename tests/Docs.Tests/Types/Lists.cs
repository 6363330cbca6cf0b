#region example
using System.Collections.Immutable;
#endregion

namespace V8Typed.Docs.Types.Lists;

#region example
[JsModule("./Lists.js")]
partial interface ILists
{
    int[] Sorted(IEnumerable<int> numbers);
    List<string> Words(string text);
    ImmutableArray<double> Halves(IReadOnlyList<double> numbers);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var lists = ctx.Get<ILists>();
        Console.WriteLine(string.Join(", ", lists.Sorted(new HashSet<int> { 3, 1, 2 }.Append(1))));
        Console.WriteLine(string.Join(", ", lists.Words("to be or not to be")));
        Console.WriteLine(string.Join(", ", lists.Halves([1, 2])));
        #endregion
        return Task.CompletedTask;
    }
}
