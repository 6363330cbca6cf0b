namespace V8Typed;

/// <summary>Tells when one of some files has changed on disk. A save is several events, and an editor may replace the file: told of once, when it is quiet.</summary>
internal sealed class LibWatcher : IDisposable
{
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(100);

    private readonly HashSet<string> _files;
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Timer _timer;

    public LibWatcher(IEnumerable<string> files, Action changed)
    {
        _files = files.Select(Path.GetFullPath).ToHashSet(OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        _timer = new Timer(_ => changed());
        foreach (var directory in _files.Select(file => Path.GetDirectoryName(file)!).Distinct().Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(directory);
            watcher.Changed += OnChange;
            watcher.Created += OnChange;
            watcher.Renamed += OnChange;
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    public void Dispose()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _timer.Dispose();
    }

    private void OnChange(object sender, FileSystemEventArgs change)
    {
        if (_files.Contains(change.FullPath))
        {
            _timer.Change(s_quiet, Timeout.InfiniteTimeSpan);
        }
    }
}
