namespace V8Typed.Generator.Emit.TypeScript;

/// <summary>A declaration of TypeScript, in which types are named <c>@{key}</c> until all are put together.</summary>
/// <param name="Key">The C# type.</param>
/// <param name="Name">The name that it should get.</param>
/// <param name="Text">The declaration.</param>
internal sealed record TypeDeclaration(string Key, string Name, string Text)
{
    /// <summary>How a text refers to the type.</summary>
    public static string Reference(string type) => "@{" + type + "}";
}
