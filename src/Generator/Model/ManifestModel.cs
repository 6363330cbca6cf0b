using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model;

/// <summary>What the compilation embeds and an interface reaches.</summary>
internal sealed record ManifestModel(string ClassName, EquatableArray<ManifestEntry> Entries);

/// <summary>One embedded script.</summary>
internal sealed record ManifestEntry(string Resource, ModuleKind Kind, string Sha256, EquatableArray<ManifestImport> Imports);

/// <summary>What a specifier in a script stands for.</summary>
internal sealed record ManifestImport(string Specifier, string Resource);
