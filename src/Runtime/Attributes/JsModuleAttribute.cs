namespace V8Typed;

/// <summary>Says that a partial interface describes what a JavaScript module exports; the generator writes its implementation.</summary>
/// <remarks>The attribute is read at compile time only. The implementation is reached through <see cref="V8Context.Get{T}"/>.</remarks>
/// <param name="specifier">
/// The path of the script relative to the source file that carries the attribute (<c>"./foo.js"</c>, <c>"../lib/foo.mjs"</c>).
/// </param>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class JsModuleAttribute(string specifier) : Attribute
{
    /// <summary>The path given to the constructor.</summary>
    public string Specifier { get; } = specifier;

    /// <summary>
    /// The global variable that holds the module's functions when <see cref="Kind"/> is <see cref="JsModuleKind.Script"/>. By default
    /// each function is looked up on the global of the file's name (<c>foo</c> for <c>foo.js</c>), then among the globals. It may be a
    /// dotted path that begins with a variable (<c>"foo.bar"</c>).
    /// </summary>
    public string? Global { get; set; }

    /// <summary>How the file is loaded; by default read from its syntax at compile time.</summary>
    public JsModuleKind Kind { get; set; }
}
