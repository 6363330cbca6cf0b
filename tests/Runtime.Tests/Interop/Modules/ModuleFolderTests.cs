namespace V8Typed.Tests.Interop.Modules;

/// <summary>Files of a folder in the place of embedded scripts, for development.</summary>
public sealed class ModuleFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("v8typed-modules").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_stands_in_for_a_script_of_each_kind()
    {
        Write("Interop/Modules/classic.js", "function declared(v) { return v + 100; } var assigned, lexical, counter, classicLoads;");
        Write("Interop/Modules/cjs/shout.js", "#!/usr/bin/env node\nmodule.exports = s => s + '?';");
        using var vm = TestPlatform.Instance.CreateVm();
        using var context = vm.CreateContext(Options());

        Assert.Equal(101, context.Get<IClassicAgain>().Declared(1));
        Assert.Equal("a?", context.Get<IShout>().Shout("a"));
        using var embedded = vm.CreateContext();
        Assert.Equal(2, embedded.Get<IClassicAgain>().Declared(1)); // In the same VM.
    }

    [Fact]
    public void What_a_script_imports_comes_from_the_folder_where_it_has_it()
    {
        Write("Interop/Modules/esm/base.mjs", "(globalThis.esmLoads ??= []).push('folder'); export const base = 'from the folder';");
        using var vm = TestPlatform.Instance.CreateVm();
        using var context = vm.CreateContext(Options());
        Assert.Equal("left from the folder ", context.Get<IEsModule>().Left());
        Assert.Contains("folder", context.Get<IEsModule>().Loads(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_shows_the_line_of_the_file()
    {
        Write("Interop/Modules/cjs/shout.js", "// new\n\nmodule.exports = () => { throw new Error('in the file'); };");
        using var vm = TestPlatform.Instance.CreateVm();
        using var context = vm.CreateContext(Options());
        var error = Assert.Throws<V8ScriptException>(() => context.Get<IShout>().Shout("a"));
        Assert.Equal(3, error.Line);
        Assert.Equal("module.exports = () => { throw new Error('in the file'); };", error.SourceLine);
    }

    [Fact]
    public void The_first_folder_that_has_it_wins_and_one_that_is_missing_has_nothing()
    {
        Write("first/Interop/Modules/cjs/shout.js", "module.exports = s => 'first ' + s;");
        Write("second/Interop/Modules/cjs/shout.js", "module.exports = s => 'second ' + s;");
        using var vm = TestPlatform.Instance.CreateVm();
        using var context = vm.CreateContext(new V8ContextOptions { ModuleFolders = { Path.Combine(_folder, "none"), Path.Combine(_folder, "first"), Path.Combine(_folder, "second") } });
        Assert.Equal("first a", context.Get<IShout>().Shout("a"));
    }

    [Fact]
    public void A_file_that_is_no_text_is_named()
    {
        var path = Write("Interop/Modules/cjs/shout.js", "");
        File.WriteAllBytes(path, [0x2F, 0x2F, 0xFF, 0xFE, 0xC3]);
        using var vm = TestPlatform.Instance.CreateVm();
        using var context = vm.CreateContext(Options());
        var error = Assert.ThrowsAny<Exception>(context.Get<IShout>);
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Contains("UTF-8", error.Message, StringComparison.Ordinal);
    }

    private V8ContextOptions Options() => new() { ModuleFolders = { _folder } };

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
