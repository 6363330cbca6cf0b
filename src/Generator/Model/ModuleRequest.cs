namespace V8Typed.Generator.Model;

/// <summary>The script that an interface asks for.</summary>
/// <param name="Specifier">As written in the attribute.</param>
/// <param name="Path">The normalised full path that it stands for, or the package's name; null when it is neither a relative path nor such a name.</param>
/// <param name="Kind">As written in the attribute.</param>
internal sealed record ModuleRequest(string Specifier, string? Path, ModuleKind Kind);
