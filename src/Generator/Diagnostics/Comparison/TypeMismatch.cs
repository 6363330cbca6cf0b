namespace V8Typed.Generator.Diagnostics.Comparison;

/// <summary>Where a C# type and a type of the script have nothing in common.</summary>
/// <param name="Path">The way into the value: <c>.name</c>, <c>[]</c>; empty for the value itself.</param>
/// <param name="Script">What the script has there.</param>
internal sealed record TypeMismatch(string Path, string Script);
