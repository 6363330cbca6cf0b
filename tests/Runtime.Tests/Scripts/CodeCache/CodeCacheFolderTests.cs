using V8Typed.Scripts;

namespace V8Typed.Tests.Scripts;

public sealed class CodeCacheFolderTests : IDisposable
{
    private readonly TempFolder _temp = new();

    private string Folder => _temp.PathOf("a/b");

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void The_folder_is_made_for_its_user_alone()
    {
        var folder = new CodeCacheFolder(Folder, 1000);
        Assert.Null(folder.Read("k"));
        Assert.True(folder.TryWrite("k", [1, 2]));
        Assert.Equal([1, 2], folder.Read("k"));
        folder.Remove("k");
        Assert.Null(folder.Read("k"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Folder));
        }
    }

    [Fact]
    public void Beyond_its_size_what_was_used_the_longest_ago_goes()
    {
        var folder = new CodeCacheFolder(Folder, 1000);
        for (var i = 0; i < 5; i++)
        {
            Assert.True(folder.TryWrite($"k{i}", new byte[300]));
            File.SetLastWriteTimeUtc(folder.PathOf($"k{i}"), DateTime.UtcNow.AddDays(i - 10));
        }

        Assert.NotNull(folder.Read("k2")); // Now it is the one used last.
        Assert.True(folder.TryWrite("k5", new byte[300]));

        Assert.Equal(["k2", "k4", "k5"], Keys());
        Assert.False(folder.TryWrite("huge", new byte[1001]));
        Assert.Equal(["k2", "k4", "k5"], Keys());
    }

    [Fact]
    public void What_a_dead_process_has_left_is_removed_and_what_others_keep_there_is_not()
    {
        var folder = new CodeCacheFolder(Folder, 100);
        folder.TryWrite("k", new byte[10]);
        File.WriteAllBytes(Path.Combine(Folder, "k.1.tmp"), new byte[10]);
        File.WriteAllBytes(Path.Combine(Folder, "old.2.tmp"), new byte[10]);
        File.WriteAllBytes(Path.Combine(Folder, "notes.txt"), new byte[1000]);
        File.SetLastWriteTimeUtc(Path.Combine(Folder, "old.2.tmp"), DateTime.UtcNow.AddDays(-2));
        File.SetLastWriteTimeUtc(Path.Combine(Folder, "notes.txt"), DateTime.UtcNow.AddDays(-2));

        folder.TryWrite("l", new byte[10]);

        Assert.Equal(["k.1.tmp", "notes.txt"], Directory.GetFiles(Folder).Select(Path.GetFileName).Where(name => !name!.EndsWith(".v8cache", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_no_error()
    {
        var file = _temp.PathOf("file");
        File.WriteAllText(file, "");
        var folder = new CodeCacheFolder(Path.Combine(file, "below"), 1000);

        Assert.False(folder.TryWrite("k", [1]));
        Assert.Null(folder.Read("k"));
    }

    [Fact]
    public async Task Many_write_and_read_one_entry()
    {
        byte[][] values = [.. Enumerable.Range(1, 4).Select(i => Enumerable.Repeat((byte)i, 20_000 * i).ToArray())];
        new CodeCacheFolder(Folder, 1 << 20).TryWrite("k", values[0]);
        await Task.WhenAll(values.Select(value => Task.Run(() =>
        {
            var folder = new CodeCacheFolder(Folder, 1 << 20);
            for (var i = 0; i < 50; i++)
            {
                folder.TryWrite("k", value);
                var read = folder.Read("k")!;
                Assert.Equal(20_000 * read[0], read.Length);
                Assert.All(read, b => Assert.Equal(read[0], b));
            }
        })));

        Assert.Single(Directory.GetFiles(Folder));
    }

    private IEnumerable<string> Keys() => Directory.GetFiles(Folder).Select(file => Path.GetFileNameWithoutExtension(file)).Order();
}
