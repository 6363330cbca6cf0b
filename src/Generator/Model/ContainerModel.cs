namespace V8Typed.Generator.Model;

/// <summary>One partial type declaration that the emitted code is nested in.</summary>
/// <param name="Keyword"><c>class</c>, <c>record struct</c>, ...</param>
/// <param name="Name">The escaped name with its type parameters.</param>
internal sealed record ContainerModel(string Keyword, string Name);
