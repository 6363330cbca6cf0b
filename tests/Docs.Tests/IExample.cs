namespace V8Typed.Docs;

/// <summary>An example of a page: its regions are what the page shows, and this runs it.</summary>
internal interface IExample
{
    /// <summary>Runs the example.</summary>
    /// <param name="ctx">A context of its own.</param>
    /// <param name="Console">What it prints to; named so that the example reads as a program.</param>
    /// <returns>Its end.</returns>
    Task Run(V8Context ctx, TextWriter Console);
}
