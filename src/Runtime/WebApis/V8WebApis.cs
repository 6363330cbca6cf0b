namespace V8Typed;

/// <summary>The web APIs that a context can define.</summary>
[Flags]
public enum V8WebApis
{
    /// <summary>None: script sees only the language.</summary>
    None = 0,

    /// <summary><c>console</c>; what is written goes to <see cref="V8ContextOptions.ConsoleSink"/>, and nowhere without one.</summary>
    Console = 1,
}
