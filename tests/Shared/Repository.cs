namespace V8Typed.Tests;

/// <summary>The working copy that the tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "V8Typed.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"V8Typed.sln is in no folder above {AppContext.BaseDirectory}: these tests need the repository.");
    }
}
