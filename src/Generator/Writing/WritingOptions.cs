namespace V8Typed.Generator.Writing;

/// <summary>What the code that is written may use.</summary>
/// <param name="Annotates">Whether nullable reference types are annotated where it goes.</param>
internal sealed record WritingOptions(bool Annotates);
