namespace V8Typed.Generator.Model;

/// <summary>A member that the proxy implements. The set is closed: <see cref="MethodModel"/>, <see cref="BatchModel"/> and <see cref="PropertyModel"/>.</summary>
/// <param name="Interface">The interface that declares it, as emitted code names it.</param>
/// <param name="Name">Its C# name, escaped.</param>
/// <param name="DisplayName">The name used in error messages (<c>IFoo.Render</c>).</param>
/// <param name="Path">Where it is found in the module.</param>
internal abstract record MemberModel(string Interface, string Name, string DisplayName, JsPath Path);
