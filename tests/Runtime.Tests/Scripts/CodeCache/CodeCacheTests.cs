using System.Globalization;
using System.Text;
using V8Typed.Scripts;

namespace V8Typed.Tests.Scripts;

/// <summary>Programs that are started again: each start is a process.</summary>
public sealed class CodeCacheTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly string _library;

    public CodeCacheTests()
    {
        _library = _temp.PathOf("library.js");
        File.WriteAllText(_library, Library());
    }

    private string Folder => _temp.PathOf("cache");

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void The_second_start_finds_what_the_first_has_compiled()
    {
        Starts("hits: 0", "rejects: 0");
        Starts("hits: 2", "rejects: 0"); // The library and the kernel.
        Assert.Equal(2, Entries().Length);
    }

    [Fact]
    public void Saving_at_once_is_once()
    {
        var lines = Run("save");
        Assert.Contains("saved: 2", lines);
        Assert.Contains("saved again: 0", lines);
    }

    [Fact]
    public void A_damaged_entry_is_told_of_ignored_and_replaced()
    {
        Starts("hits: 0", "rejects: 0");
        foreach (var entry in Entries())
        {
            var bytes = File.ReadAllBytes(entry);
            bytes[bytes.Length / 2] ^= 0x55;
            File.WriteAllBytes(entry, bytes);
        }

        var lines = Starts("hits: 0", "rejects: 2");
        Assert.Contains(lines, line => line.StartsWith("rejected: ", StringComparison.Ordinal) && line.EndsWith("library.js: it is damaged, or was not written by this library", StringComparison.Ordinal));
        Starts("hits: 2", "rejects: 0");
    }

    [Fact]
    public void An_entry_that_V8_does_not_accept_is_told_of_ignored_and_replaced()
    {
        Starts("hits: 0", "rejects: 0");
        foreach (var entry in Entries())
        {
            var code = CodeCacheEntry.Read(File.ReadAllBytes(entry))!;
            code.Code[4] ^= 0x55; // Of the version's hash.
            File.WriteAllBytes(entry, code.ToBytes());
        }

        var lines = Starts("hits: 0", "rejects: 2");
        Assert.Contains(lines, line => line.Contains("V8 does not accept it", StringComparison.Ordinal));
        Starts("hits: 2", "rejects: 0");
    }

    [Fact]
    public void Other_settings_have_other_entries_and_off_is_off()
    {
        Starts("hits: 0", "rejects: 0");
        Starts("hits: 0", "rejects: 0", "interpreted");
        Assert.Equal(4, Entries().Length);
        Starts("hits: 0", "rejects: 0", "off");
        Starts("hits: 2", "rejects: 0");
    }

    [Fact]
    public void A_library_that_has_changed_is_compiled_anew()
    {
        Starts("hits: 0", "rejects: 0");
        File.AppendAllText(_library, "library.f1 = () => 'changed';\n");
        var lines = Run();
        Assert.Contains("f1: changed", lines);
        Assert.Contains("hits: 1", lines);
    }

    [Fact]
    public async Task Starts_at_the_same_time_do_not_disturb_each_other()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Assert.Contains("rejects: 0", Run()))));
        Starts("hits: 2", "rejects: 0");
    }

    // Whatever the cache does, the library is the same: its results, the places of its errors, its text.
    private string[] Starts(string hits, string rejects, string setting = "")
    {
        var lines = Run(setting);
        Assert.Equal(
            ["f1: 2", "throws: V8ScriptException: " + _library + ":1005", "line: library.js:1005:17", "f2 of itself: f2(n) { return n * 2 + (started > 0 ? 0 : 1); }", hits, rejects, "end"],
            lines.Where(line => !line.StartsWith("rejected: ", StringComparison.Ordinal)));
        return lines;
    }

    private string[] Run(string setting = "")
    {
        var result = Child.Run("code-cache", Folder, _library, setting);
        result.Succeeded();
        return [.. result.Lines];
    }

    private string[] Entries() => Directory.GetFiles(Folder);

    // Many functions, and declarations at the top level that need guards.
    private static string Library()
    {
        var text = new StringBuilder("// A library.\nlet started = Date.now();\nclass Base { x = 1; }\nvar library = {\n");
        for (var i = 0; i < 1000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  f{i}(n) {{ return n * {i} + (started > 0 ? 0 : 1); }},\n");
        }

        return text.Append("  fail() { null.x; },\n};\nif (started < 0) throw library;\n").ToString();
    }
}
