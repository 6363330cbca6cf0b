namespace V8Typed.Modules;

/// <param name="Text">As it was when it was read.</param>
/// <param name="Sha256">The hash of its bytes.</param>
internal sealed record ModuleFile(string Text, string Sha256);
