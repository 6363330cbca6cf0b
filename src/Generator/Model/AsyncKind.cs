namespace V8Typed.Generator.Model;

/// <summary>Whether a method gives its result at once, or by which type it promises it.</summary>
internal enum AsyncKind
{
    None,
    Task,
    ValueTask,
}
