using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Pipeline;

/// <summary>Interfaces of bundles, which are known by their entry or their package.</summary>
public sealed class BundleTests
{
    private const string Script = "module.exports.render = function (name) { return '<p>' + name + '</p>'; };";

    private static ScriptText Bundle(string module, string script = Script) =>
        new("/app/obj/some.bundle.cjs", script, "v8typed/some.bundle.cjs") { Module = module };

    [Theory]
    [InlineData("./app/entry.tsx", "/app/app/entry.tsx")]
    [InlineData("marked", "marked")]
    [InlineData("@scope/name", "@scope/name")]
    [InlineData("date-fns/format", "date-fns/format")]
    public void An_interface_finds_the_bundle_of_its_entry_or_package(string specifier, string module)
    {
        var run = GeneratorRun.Of($$"""[JsModule("{{specifier}}")] partial interface IFoo { string Render(string name); }""", Bundle(module));

        Assert.Equal("", run.Report);
        Assert.Empty(run.Errors);
        Assert.Contains("v8typed/some.bundle.cjs", run.Generated("IFoo.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_exports_are_compared_with_the_interface() => Assert.Contains(
        GeneratorRun.Of("""[JsModule("marked")] partial interface IFoo { string Rendr(string name); }""", Bundle("marked")).Analyze(),
        diagnostic => diagnostic.Id == "V8T101");

    [Fact]
    public void One_that_is_yet_to_be_made_is_not_looked_into()
    {
        var pending = new ScriptText("/app/obj/some.pending.cjs", "// Not bundled yet.", "v8typed/some.bundle.cjs") { Module = "marked", IsPending = true };
        var run = GeneratorRun.Of("""[JsModule("marked")] partial interface IFoo { string Rendr(string name); }""", pending);

        Assert.Equal("", run.Report);
        Assert.Empty(run.Errors);
        Assert.DoesNotContain(run.Analyze(), diagnostic => diagnostic.Id.StartsWith("V8T1", StringComparison.Ordinal));
    }
}
