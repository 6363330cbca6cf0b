namespace V8Typed.Interop;

/// <summary>The JS halves of one module on one lane.</summary>
/// <param name="Lane">The lane whose views they hold.</param>
/// <param name="Door">An object whose getter at index i runs half i: the cheapest crossing there is.</param>
/// <param name="Call">A function that runs the half named in the lane's header, with up to four strings.</param>
internal sealed record BoundHalves(Lane Lane, EngineHandle Door, EngineHandle Call);
