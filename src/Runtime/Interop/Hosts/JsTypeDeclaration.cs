using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>One declaration of TypeScript; made by emitted code.</summary>
/// <param name="key">The type's full C# name, by which declarations refer to one another as <c>@{key}</c>.</param>
/// <param name="name">The name that it gets, unless another type of the same text has it.</param>
/// <param name="text">The declaration.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsTypeDeclaration(string key, string name, string text)
{
    internal string Key { get; } = key;

    internal string Name { get; } = name;

    internal string Text { get; } = text;
}
