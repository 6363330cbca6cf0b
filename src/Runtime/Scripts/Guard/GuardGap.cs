namespace V8Typed.Scripts;

/// <summary>Why a script runs as written although its top-level code may throw.</summary>
internal enum GuardGap
{
    /// <summary>It does not: every guard that it needs is in place.</summary>
    None,

    /// <summary>It is longer than <see cref="Guard.MaxLength"/>.</summary>
    TooLong,

    /// <summary>
    /// It is nested deeper than a large stack holds. Nobody writes such a script by hand, and the engine accepts a few kinds of it
    /// (300,000 conditional expressions in one another), so a caller that does not trust the script refuses it.
    /// </summary>
    TooDeep,

    /// <summary>The parser found a syntax error. The engine nearly always finds the same.</summary>
    NotUnderstood,
}
