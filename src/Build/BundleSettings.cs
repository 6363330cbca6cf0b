namespace V8Typed.Build;

/// <summary>What is the same for all bundles of a project.</summary>
/// <param name="Root">The project's folder: names in messages, bundles and source maps are relative to it.</param>
internal sealed record BundleSettings(string Root, string NodeEnvironment, bool Minify, bool SourceMap);
