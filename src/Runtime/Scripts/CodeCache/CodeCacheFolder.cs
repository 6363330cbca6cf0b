namespace V8Typed.Scripts;

/// <summary>
/// The entries as files of one folder, which several processes may share: a file is written under another name and then renamed, so that
/// nobody sees half of one. What the file system refuses is no error.
/// </summary>
/// <param name="path">The folder; made when the first entry is written.</param>
/// <param name="mostBytes">Its size, above which the entries that were used the longest ago are deleted.</param>
internal sealed class CodeCacheFolder(string path, long mostBytes)
{
    private const string Extension = ".v8cache";

    // An entry's time of use is kept to the day: writing it at each use would cost more than it tells.
    private static readonly TimeSpan s_dayOfUse = TimeSpan.FromDays(1);

    /// <summary>The folder of the current user; null where there is none.</summary>
    public static string? Default
    {
        get
        {
            var root = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                : OperatingSystem.IsMacOS() ? Home("Library/Caches")
                : Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { } cache && Path.IsPathRooted(cache) ? cache
                : Home(".cache");
            return string.IsNullOrEmpty(root) ? null : Path.Combine(root, "V8Typed", "code");
        }
    }

    public string PathOf(string key) => Path.Combine(path, key + Extension);

    public byte[]? Read(string key)
    {
        try
        {
            var file = PathOf(key);
            if (!File.Exists(file))
            {
                return null;
            }

            var bytes = File.ReadAllBytes(file);
            if (DateTime.UtcNow - File.GetLastWriteTimeUtc(file) > s_dayOfUse)
            {
                File.SetLastWriteTimeUtc(file, DateTime.UtcNow);
            }

            return bytes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes an entry in place of the one that may be there.</summary>
    /// <returns>Whether that went well.</returns>
    public bool TryWrite(string key, byte[] bytes)
    {
        if (bytes.Length > mostBytes)
        {
            return false;
        }

        string? temporary = null;
        try
        {
            CreateFolder();
            temporary = Path.Combine(path, $"{key}.{Guid.NewGuid():n}.tmp");
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, PathOf(key), overwrite: true);
            Trim();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Delete(temporary);
            return false;
        }
    }

    public void Remove(string key) => Delete(PathOf(key));

    // Only for this user: V8 runs what stands in the entries.
    private void CreateFolder()
    {
        if (!Directory.Exists(path))
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(path);
            }
            else
            {
                Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
    }

    private void Trim()
    {
        FileInfo[] files = [.. new DirectoryInfo(path).EnumerateFiles().OrderByDescending(file => file.LastWriteTimeUtc)];
        var total = 0L;
        foreach (var file in files)
        {
            total += file.Length;
            var isForgotten = file.Extension == ".tmp" && DateTime.UtcNow - file.LastWriteTimeUtc > s_dayOfUse; // Of a process that died.
            if (isForgotten || (total > mostBytes && file.Extension == Extension))
            {
                Delete(file.FullName);
                total -= file.Length;
            }
        }
    }

    private static void Delete(string? file)
    {
        try
        {
            if (file is not null)
            {
                File.Delete(file);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another process has it, or has deleted it.
        }
    }

    private static string Home(string folder) =>
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? Path.Combine(home, folder) : "";
}
