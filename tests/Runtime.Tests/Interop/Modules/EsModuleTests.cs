namespace V8Typed.Tests.Interop.Modules;

/// <summary>What ES modules have beyond imports of paths: names, JSON, computed imports, addresses, await at the top level.</summary>
public sealed class EsModuleTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly IWhole _module;

    public EsModuleTests() => _module = _sandbox.Context.Get<IWhole>();

    public void Dispose()
    {
        _sandbox.AssertWorks();
        _sandbox.Dispose();
    }

    [Fact]
    public void Names_of_the_project_stand_for_modules()
    {
        Assert.Equal("by name deep", _module.Names());
        Assert.Equal("by name", _sandbox.Context.Get<INamed>().Named);
    }

    [Fact]
    public async Task A_name_can_mean_another_module_in_a_folder()
    {
        var (outside, inside) = (_sandbox.Context.Get<IAsks>(), _sandbox.Context.Get<IAsksInside>());
        Assert.Equal(("everywhere", "in the folder"), (outside.Seen, inside.Seen));
        Assert.Equal(("everywhere", "in the folder"), (await outside.LaterAsync("#which"), await inside.LaterAsync("#which")));
    }

    [Fact]
    public async Task A_JSON_module_has_its_value_as_default_and_no_names()
    {
        Assert.Equal("dos 🦤 default", _module.Json());
        Assert.True(await _module.SameAsync());
    }

    [Fact]
    public async Task An_import_whose_path_is_computed_finds_what_is_embedded()
    {
        Assert.Equal(("hola", "hallo"), (await _module.GreetAsync("es"), await _module.GreetBySumAsync("de")));
        Assert.Equal("lazy lazy.mjs", await _module.LazyAsync());
        Assert.Equal("default", await _module.LoadAsync("./locales/../lazy.mjs"));
        Assert.Equal("named", await _module.LoadAsync("named"));
        Assert.Equal("hello", await _module.LoadAsync(_module.Url().Replace("whole.mjs", "locales/es.mjs", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("./locales/fr.mjs")]
    [InlineData("./locales/%65s.mjs")]
    [InlineData("./locales\\es.mjs")]
    [InlineData("./Locales/es.mjs")]
    [InlineData("../../../../../../etc/hostname")]
    [InlineData("v8typed://Other/Interop/Modules/esm/lazy.mjs")]
    [InlineData("v8typed://V8Typed.Runtime.Tests/../../etc/hostname")]
    [InlineData("v8typed://V8Typed.Runtime.Tests/Interop/Modules/esm/")]
    [InlineData("Interop/Modules/esm/lazy.mjs")]
    [InlineData("named/")]
    public async Task The_loader_stays_closed(string specifier)
    {
        var exception = await Assert.ThrowsAsync<V8ScriptException>(() => _module.LoadAsync(specifier));
        Assert.StartsWith($"Cannot find module '{specifier}' imported from 'Interop/Modules/esm/whole.mjs'", exception.ErrorMessage, StringComparison.Ordinal);
        exception.ThrownValue.Dispose();
    }

    [Fact]
    public void Each_module_has_an_address_of_its_own() =>
        Assert.Equal("v8typed://V8Typed.Runtime.Tests/Interop/Modules/esm/whole.mjs", _module.Url());

    [Fact]
    public void An_await_at_the_top_level_is_waited_for_by_importers() => Assert.Equal("hola mundo", _module.LoadedEarly());

    [Fact]
    public async Task Each_context_has_modules_of_its_own()
    {
        using var other = _sandbox.Vm.CreateContext();
        var there = other.Get<IWhole>();
        Assert.Equal(("hola", "dos 🦤 default"), (await there.GreetAsync("es"), there.Json()));
    }
}
