namespace V8Typed.Generator.Script;

/// <summary>What the names mean that the project gives to modules; as in an import map, for all scripts or for those of a folder.</summary>
internal sealed class ImportMap(IEnumerable<ScriptFile> files)
{
    // The narrowest scope first.
    private readonly Dictionary<string, ScriptFile[]> _byName = files
        .Where(file => file.ImportName is not null)
        .GroupBy(file => file.ImportName!.Name, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => group.OrderByDescending(file => file.ImportName!.Scope.Length).ToArray(),
            StringComparer.Ordinal);

    /// <summary>The module that a name means in a script; null for a script that is none of the project's asks for what it means everywhere.</summary>
    public ScriptFile? Find(string name, ScriptFile? importer) =>
        _byName.TryGetValue(name, out ScriptFile[]? files) ? Array.Find(files, file => file.ImportName!.Covers(importer)) : null;
}
