namespace V8Typed.Tests.Interop.Hosts;

/// <summary>Calls back into the context that calls it.</summary>
[JsHost]
public partial class Loop(V8Context context)
{
    public int Depth { get; private set; }

    /// <summary>Runs a script, from inside of one.</summary>
    public string Run(string script)
    {
        Depth++;
        try
        {
            return context.RunScript(script);
        }
        finally
        {
            Depth--;
        }
    }

    public int Down(int levels) => levels == 0 ? Depth : int.Parse(Run($"loop.down({levels - 1})"), System.Globalization.CultureInfo.InvariantCulture);

    public void Dispose() => context.Dispose();

    public string Large(int length) => new('x', length);

    public Line[] Many(int count) => [.. Enumerable.Range(0, count).Select(i => new Line { Quantity = i })];

    public int Sum(Line[] lines) => lines.Sum(line => line.Quantity);
}
