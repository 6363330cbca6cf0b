namespace Markdown;

/// <summary>One file to render.</summary>
/// <param name="Source">The .md file.</param>
/// <param name="Target">The .html file, relative to the output folder.</param>
internal sealed record Job(string Source, string Target)
{
    /// <summary>The .md files of a folder and of the folders in it, in a stable order; the folder's own name leads the targets.</summary>
    public static IEnumerable<Job> InFolder(DirectoryInfo folder) =>
        Directory.EnumerateFiles(folder.FullName, "*.md", new EnumerationOptions { RecurseSubdirectories = true })
            .Order(StringComparer.Ordinal)
            .Select(file => new Job(
                file,
                Path.ChangeExtension(Path.Combine(folder.Name, Path.GetRelativePath(folder.FullName, file)), ".html")));
}
