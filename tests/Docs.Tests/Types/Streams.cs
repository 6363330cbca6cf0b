namespace V8Typed.Docs.Types.Streams;

#region example
[JsModule("./Streams.js")]
partial interface IStreams
{
    IAsyncEnumerable<string> Lines(string text);
    Task<double> AverageAsync(IAsyncEnumerable<double> values);
}
#endregion

internal sealed class Example : IExample
{
    public async Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var streams = ctx.Get<IStreams>();
        await foreach (var line in streams.Lines("first\nsecond"))
        {
            Console.WriteLine(line);
        }

        Console.WriteLine(await streams.AverageAsync(Measure()));

        static async IAsyncEnumerable<double> Measure()
        {
            for (var i = 1; i <= 4; i++)
            {
                await Task.Yield();
                yield return i;
            }
        }
        #endregion
    }
}
