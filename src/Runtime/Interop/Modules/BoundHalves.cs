namespace V8Typed.Interop;

/// <summary>The JS halves of one module on one lane.</summary>
/// <param name="lane">The lane whose views they hold.</param>
/// <param name="door">An object whose getter at index i runs half i: the cheapest crossing there is.</param>
/// <param name="functions">An object whose element i is half i as a function, for calls with strings.</param>
/// <param name="count">How many halves there are.</param>
internal sealed class BoundHalves(Lane lane, EngineHandle door, EngineHandle functions, int count)
{
    private readonly EngineHandle[] _functions = new EngineHandle[count];

    public Lane Lane { get; } = lane;

    public EngineHandle Door { get; } = door;

    /// <summary>Half i as a function; fetched on first use, since most modules are used in part.</summary>
    public EngineHandle Function(int half)
    {
        var function = _functions[half];
        return function.IsDefault ? _functions[half] = functions.GetHandle(half) : function;
    }
}
