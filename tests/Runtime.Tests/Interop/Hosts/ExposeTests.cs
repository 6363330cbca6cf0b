namespace V8Typed.Tests.Interop.Hosts;

/// <summary>Objects of .NET as globals.</summary>
public sealed class ExposeTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("a.b")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData(" a")]
    [InlineData("class")]
    [InlineData("null")]
    [InlineData("\\u0061")]
    [InlineData("a;")]
    [InlineData("a\0")]
    public void A_name_is_an_identifier(string name)
    {
        var thrown = Assert.Throws<ArgumentException>(() => _sandbox.Expose(name, new Line()));
        Assert.Contains($"'{name}' cannot be the name of a variable", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("größe")]
    [InlineData("$")]
    [InlineData("_1")]
    [InlineData("toString")]
    [InlineData("async")]
    public void Any_identifier_will_do(string name)
    {
        _sandbox.Expose(name, new Line { Sku = "s" });
        Assert.Equal("s", _sandbox.Run(name + ".sku"));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("name", () => _sandbox.Expose(null!, new Line()));
        Assert.Throws<ArgumentNullException>("host", () => _sandbox.Context.Expose<Line>("line", null!));
    }

    [Fact]
    public void A_name_can_be_given_to_another_object()
    {
        _sandbox.Expose("line", new Line { Sku = "one" });
        _sandbox.Expose("line", new Line { Sku = "two" });
        _sandbox.Expose("line", new Customer { Name = "three" });

        Assert.Equal("three", _sandbox.Run("line.name"));
    }

    [Theory]
    [InlineData("var line = 5")]
    [InlineData("function line() {}")]
    [InlineData("Object.defineProperty(globalThis, 'line', { get() { return 1; } })")]
    [InlineData("Object.preventExtensions(globalThis)")]
    [InlineData("globalThis.line = undefined")]
    public void What_a_script_has_defined_is_not_replaced(string script)
    {
        _sandbox.Run(script);

        var thrown = Assert.Throws<InvalidOperationException>(() => _sandbox.Expose("line", new Line()));

        Assert.Contains("The global 'line' exists already", thrown.Message, StringComparison.Ordinal);
        _sandbox.Vm.CollectGarbage();
        Assert.Equal(0, _sandbox.Context.Statistics.LiveCallbacks);
    }

    [Fact]
    public void A_built_in_is_not_replaced() => Assert.Throws<InvalidOperationException>(() => _sandbox.Expose("Array", new Line()));

    [Fact]
    public void A_script_that_replaces_the_global_owns_it()
    {
        _sandbox.Expose("line", new Line());
        _sandbox.Run("delete globalThis.line; var line = 1");

        Assert.Throws<InvalidOperationException>(() => _sandbox.Expose("line", new Line()));
    }

    [Fact]
    public void An_object_can_have_two_names_and_two_contexts()
    {
        var line = new Line { Sku = "s" };
        using var other = _sandbox.Vm.CreateContext();
        _sandbox.Expose("a", line);
        _sandbox.Expose("b", line);
        other.Expose("a", line);

        Assert.Equal("true", _sandbox.Run("a === b"));
        Assert.Equal("s", other.RunScript("a.sku"));
        other.RunScript("a.sku = 't'");
        Assert.Equal("t", _sandbox.Run("b.sku"));
    }

    [Fact]
    public void A_disposed_context_takes_nothing()
    {
        _sandbox.Context.Dispose();

        Assert.Throws<ObjectDisposedException>(() => _sandbox.Expose("line", new Line()));
    }

    [Fact]
    public void Objects_that_script_cannot_reach_are_let_go()
    {
        var weak = ExposeMany();
        _sandbox.Run("delete globalThis.line");
        _sandbox.Vm.CollectGarbage();
        GC.Collect();

        Assert.DoesNotContain(weak, each => each.IsAlive);
        Assert.Equal(0, _sandbox.Context.Statistics.LiveCallbacks);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private List<WeakReference> ExposeMany()
    {
        var weak = new List<WeakReference>();
        for (var i = 0; i < 500; i++)
        {
            var line = new Line();
            weak.Add(new WeakReference(line));
            _sandbox.Expose("line", line);
        }

        return weak;
    }
}
