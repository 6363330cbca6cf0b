namespace V8Typed.Docs.Types.Buffers;

#region example
[JsModule("./Buffers.js")]
partial interface IBuffers
{
    byte[] Invert(byte[] pixels);
    double Sum(ReadOnlySpan<double> values);
    void Fill(Span<int> squares);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var buffers = ctx.Get<IBuffers>();
        Console.WriteLine(string.Join(", ", buffers.Invert([0, 1, 255])));
        Console.WriteLine(buffers.Sum([0.5, 1.5, 2]));
        Span<int> squares = stackalloc int[4];
        buffers.Fill(squares);
        Console.WriteLine(string.Join(", ", squares.ToArray()));
        #endregion
        return Task.CompletedTask;
    }
}
