namespace V8Typed.Scripts;

/// <summary>A script did not compile; on its way to become a <see cref="V8ScriptException"/>.</summary>
internal sealed class CompileFault(string report, SourceRecord source, Exception innerException)
    : Exception(report, innerException)
{
    /// <summary>The engine's report: the error's name and message, then its place.</summary>
    public string Report { get; } = report;

    public SourceRecord Script { get; } = source;
}
