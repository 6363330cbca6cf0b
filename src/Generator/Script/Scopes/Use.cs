namespace V8Typed.Generator.Script.Scopes;

/// <summary>What happens to an object at a place that names its variable.</summary>
internal enum Use
{
    /// <summary>It gets away: who has it then may add properties.</summary>
    Escapes,

    /// <summary>It is read, called, returned or exported, none of which adds a property.</summary>
    Read,

    /// <summary>It is asked for its <c>typeof</c>.</summary>
    Tested,

    /// <summary>Another variable is made of it.</summary>
    Alias,

    /// <summary>It is handed to a function.</summary>
    Argument,
}
