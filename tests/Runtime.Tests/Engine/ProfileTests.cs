using System.Text.Json;

namespace V8Typed.Tests.Engine;

/// <summary>CPU profiles and heap snapshots have what Chrome DevTools reads of them.</summary>
public sealed class ProfileTests : IDisposable
{
    private const string Busy = "function busy() { let s = 0; for (let i = 0; i < 3e7; i++) s += Math.sqrt(i); return s; } busy()";

    private readonly string _directory = Directory.CreateTempSubdirectory("v8typed-profile").FullName;
    private readonly Sandbox _sandbox = new();

    private string Target => Path.Combine(_directory, "file.json");

    public void Dispose()
    {
        _sandbox.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public void A_cpu_profile_names_the_function_that_was_busy()
    {
        _sandbox.Vm.WriteCpuProfile(Target, () => _sandbox.Run(Busy, "busy.js"));
        AssertNames("busy", "busy.js");
        _sandbox.AssertWorks();
    }

    [Fact]
    public void A_cpu_profile_is_written_when_the_work_throws()
    {
        var error = Assert.Throws<V8ScriptException>(() => _sandbox.Vm.WriteCpuProfile(Target, () => _sandbox.Run(Busy + "; throw new Error('no')", "busy.js")));
        Assert.Contains("no", error.Message, StringComparison.Ordinal);
        AssertNames("busy", "busy.js");
    }

    [Fact]
    public void A_heap_snapshot_has_the_objects_of_the_heap()
    {
        _sandbox.Run("class Findable { constructor() { this.text = 'a text to find'; } } globalThis.kept = [new Findable(), new Findable()]");
        _sandbox.Vm.WriteHeapSnapshot(Target);
        using var snapshot = JsonDocument.Parse(File.ReadAllBytes(Target));
        var meta = snapshot.RootElement.GetProperty("snapshot").GetProperty("meta");
        string[] fields = [.. meta.GetProperty("node_fields").EnumerateArray().Select(field => field.GetString()!)];
        Assert.Equal(["type", "name", "id", "self_size", "edge_count"], fields[..5]);
        string[] strings = [.. snapshot.RootElement.GetProperty("strings").EnumerateArray().Select(text => text.GetString()!)];
        Assert.Contains("a text to find", strings);
        int[] nodes = [.. snapshot.RootElement.GetProperty("nodes").EnumerateArray().Select(number => (int)number.GetInt64())];
        string[] types = [.. meta.GetProperty("node_types")[0].EnumerateArray().Select(type => type.GetString()!)];
        var found = nodes.Chunk(fields.Length).Count(node => types[node[0]] == "object" && strings[node[1]] == "Findable");
        Assert.True(found >= 2, $"{found} objects.");
        _sandbox.Run("delete globalThis.kept");
        _sandbox.AssertWorks();
    }

    [Fact]
    public void A_wrong_place_is_refused()
    {
        Assert.Throws<DirectoryNotFoundException>(() => _sandbox.Vm.WriteHeapSnapshot(Path.Combine(_directory, "none", "file.json")));
        Assert.Throws<DirectoryNotFoundException>(() => _sandbox.Vm.WriteCpuProfile(Path.Combine(_directory, "none", "file.json"), () => Assert.Fail("It must not run.")));
        var module = _sandbox.Context.Get<Pooling.ICounting>();
        Exception? inside = null;
        module.With(() => inside = Record.Exception(() => _sandbox.Vm.WriteHeapSnapshot(Target)));
        Assert.IsType<InvalidOperationException>(inside);
        _sandbox.AssertWorks();
    }

    [Fact]
    public void A_disposed_VM_has_no_heap()
    {
        var vm = TestPlatform.Instance.CreateVm();
        Assert.Throws<ObjectDisposedException>(() => vm.WriteCpuProfile(Target, vm.Dispose));
        Assert.Throws<ObjectDisposedException>(() => vm.WriteHeapSnapshot(Target));
    }

    private void AssertNames(string function, string script)
    {
        using var profile = JsonDocument.Parse(File.ReadAllBytes(Target));
        var root = profile.RootElement;
        var nodes = root.GetProperty("nodes").EnumerateArray().ToDictionary(node => node.GetProperty("id").GetInt64());
        Assert.All(nodes.Values, node => Assert.True(node.GetProperty("callFrame").TryGetProperty("lineNumber", out _)));
        var samples = root.GetProperty("samples").EnumerateArray().Select(sample => sample.GetInt64()).ToList();
        Assert.Equal(samples.Count, root.GetProperty("timeDeltas").GetArrayLength());
        Assert.True(root.GetProperty("endTime").GetDouble() > root.GetProperty("startTime").GetDouble());
        Assert.Contains(samples, sample =>
            nodes[sample].GetProperty("callFrame").GetProperty("functionName").GetString() == function
            && nodes[sample].GetProperty("callFrame").GetProperty("url").GetString()!.EndsWith(script, StringComparison.Ordinal));
    }
}
