namespace V8Typed.Generator.Script;

/// <summary>A name by which scripts can import a module, beside its path.</summary>
/// <param name="Name">The name.</param>
/// <param name="Scope">The folder or file of those for which it counts, by its path in the project; empty for all.</param>
internal sealed record ImportName(string Name, string Scope)
{
    private const string Resources = "v8typed/";

    public static ImportName? Of(string? name, string? scope) => name is null
        ? null
        : new ImportName(Uri.UnescapeDataString(name), scope is null or "." or "./" ? "" : Uri.UnescapeDataString(scope));

    public bool Covers(ScriptFile? importer) =>
        Scope.Length == 0
        || (importer is not null && (importer.Resource == Resources + Scope || importer.Resource.StartsWith(Resources + Scope + "/", StringComparison.Ordinal)));
}
