namespace V8Typed;

/// <summary>
/// Tells when one of some files has changed on disk. A save is several events, and an editor may replace the file: told of once, when it is quiet.
/// </summary>
/// <remarks>Watches the folders that the files are in, and none below: a project has thousands.</remarks>
internal sealed class FileWatcher(Action changed) : IDisposable
{
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(100);
    private static readonly StringComparer s_paths = OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private readonly Lock _lock = new();
    private readonly HashSet<string> _files = new(s_paths);
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(s_paths);
    private readonly Timer _timer = new(_ => changed());
    private bool _disposed;

    public void Add(string path)
    {
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full)!;
        lock (_lock)
        {
            if (!_disposed && _files.Add(full) && !_watchers.ContainsKey(folder) && Directory.Exists(folder))
            {
                _watchers.Add(folder, Watch(folder));
            }
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _disposed = true;
            foreach (var watcher in _watchers.Values)
            {
                watcher.Dispose();
            }
        }

        _timer.Dispose();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder);
        watcher.Changed += OnChange;
        watcher.Created += OnChange;
        watcher.Renamed += OnChange;
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void OnChange(object sender, FileSystemEventArgs change)
    {
        lock (_lock)
        {
            if (!_disposed && _files.Contains(change.FullPath))
            {
                _timer.Change(s_quiet, Timeout.InfiniteTimeSpan);
            }
        }
    }
}
