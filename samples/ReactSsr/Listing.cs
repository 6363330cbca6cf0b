namespace ReactSsr;

/// <summary>A folder of the disk, as props.</summary>
internal sealed class Listing(DirectoryInfo folder)
{
    public PageProps Props => new(
        folder.Name,
        [.. folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal).Select(Row)],
        CountAsync);

    private static FileProps Row(FileSystemInfo entry) => entry is FileInfo file
        ? new(file.Name, FileKind.File, file.Length, file.LastWriteTimeUtc)
        : new(entry.Name, FileKind.Folder, 0, entry.LastWriteTimeUtc);

    // While script waits for it, the page so far is on its way.
    private Task<Totals> CountAsync() => Task.Run(() =>
    {
        var sizes = folder.EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true }).Select(file => file.Length).ToArray();
        return new Totals(sizes.Length, sizes.Sum());
    });
}
