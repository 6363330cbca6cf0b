using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model;

/// <summary>What the compilation embeds and an interface reaches.</summary>
internal sealed record ManifestModel(string ClassName, EquatableArray<ManifestEntry> Entries);

/// <summary>One embedded script.</summary>
/// <param name="Resource">The name of the embedded resource.</param>
/// <param name="Kind">How it is loaded.</param>
/// <param name="Sha256">The hash of what is embedded.</param>
/// <param name="Imports">What its imports mean.</param>
/// <param name="Name">The name that the project gives it for imports.</param>
/// <param name="Scope">The folder or file of the scripts for which the name counts; empty for all.</param>
internal sealed record ManifestEntry(string Resource, ModuleKind Kind, string Sha256, EquatableArray<ManifestImport> Imports, string? Name = null, string Scope = "");

/// <summary>What a specifier in a script stands for.</summary>
internal sealed record ManifestImport(string Specifier, string Resource);
