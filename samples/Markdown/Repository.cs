namespace Markdown;

/// <summary>Finds the repository that this sample belongs to.</summary>
internal static class Repository
{
    /// <returns>The folder of V8Typed.sln above the working folder or above the program; null for a program copied elsewhere.</returns>
    public static string? Find() => FindAbove(Environment.CurrentDirectory) ?? FindAbove(AppContext.BaseDirectory);

    private static string? FindAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "V8Typed.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
