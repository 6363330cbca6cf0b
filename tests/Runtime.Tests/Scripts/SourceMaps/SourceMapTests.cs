using System.Text.Json;

namespace V8Typed.Tests.Scripts.SourceMaps;

public sealed class SourceMapTests : IDisposable
{
    private const string Original = "export function render(): void {\n  const wanted: number = 1;\n  throw new RangeError('no'); // TypeScript\n}\nrender();\n";
    private const string Compiled = "function a(){throw new RangeError('no')}\na()";

    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Message_and_frames_show_the_source()
    {
        var error = Throw(Compiled + TestMap.Comment(Map().ToString()), "dist/app.js");
        Assert.Equal(
            "src/app.ts:3\n      throw new RangeError('no'); // TypeScript\n      ^\nRangeError: no\n    at render (src/app.ts:3:9)\n    at src/app.ts:5:1", error.Message);
        Assert.Equal(("src/app.ts", 3, 3, "  throw new RangeError('no'); // TypeScript"), (error.ScriptName, error.Line, error.Column, error.SourceLine));
    }

    [Theory]
    [InlineData("", "../src/app.ts", "src/app.ts")]
    [InlineData("../", "src/app.ts", "src/app.ts")]
    [InlineData("../lib", "app.ts", "lib/app.ts")]
    [InlineData("", "webpack://me/./src/app.ts", "webpack://me/./src/app.ts")]
    [InlineData("/root", "app.ts", "/root/app.ts")]
    [InlineData("", "../../../app.ts", "../../app.ts")]
    [InlineData("", "a\nb.ts", "dist/a b.ts")]
    public void Names_are_relative_to_the_script(string root, string source, string shown) =>
        Assert.Equal(shown, Throw(Compiled + TestMap.Comment(Map(source, root).ToString()), "dist/app.js").ScriptName);

    [Fact]
    public void Without_the_text_of_the_source_there_is_no_line()
    {
        var error = Throw(Compiled + TestMap.Comment(Map(content: null).ToString()), "dist/app.js");
        Assert.Equal(("src/app.ts", 3, null), (error.ScriptName, error.Line, error.SourceLine));
        Assert.StartsWith("src/app.ts:3\nRangeError: no\n    at render (src/app.ts:3:9)\n", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_tool_added_keeps_its_own_place()
    {
        var map = new TestMap { Sources = { ("app.ts", Original) } }.Map(0, 0, 0, 0, 0).Unmapped(0, 13);
        var error = Throw(Compiled + TestMap.Comment(map.ToString()), "app.js");
        Assert.Equal(("app.js", 1, 14), (error.ScriptName, error.Line, error.Column));
        Assert.EndsWith("    at app.js:2:1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_are_maps_of_their_own()
    {
        var first = new TestMap { Sources = { ("a.ts", Original) } }.Map(0, 0, 0, 0, 0).Map(0, 19, 0, 2, 8);
        var second = new TestMap { Sources = { ("b.ts", "main();") } }.Map(0, 0, 0, 0, 0);
        var json = JsonSerializer.Serialize(new
        {
            version = 3,
            sections = new object[]
            {
                new { offset = new { line = 0, column = 0 }, map = first.ToObject() },
                new { offset = new { line = 1, column = 0 }, map = second.ToObject() },
            },
        });
        var error = Throw(Compiled + TestMap.Comment(json), "app.js");
        Assert.EndsWith("    at a (a.ts:3:9)\n    at b.ts:1:1", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("""{"version":2,"sources":["a"],"mappings":"AAAA"}""")]
    [InlineData("""{"version":"3","sources":["a"],"mappings":"AAAA"}""")]
    [InlineData("""{"version":3,"sources":["a"]}""")]
    [InlineData("""{"version":3,"sources":["a"],"mappings":5}""")]
    [InlineData("""{"version":3,"sources":["a"],"mappings":"AAAA!"}""")]
    [InlineData("""{"version":3,"sources":["a"],"mappings":"AA"}""")]
    [InlineData("""{"version":3,"sources":["a"],"mappings":"AAAAAA"}""")]
    [InlineData("""{"version":3,"sources":["a"],"mappings":"ACAA"}""")]
    [InlineData("""{"version":3,"sources":["a"],"mappings":"AAAD"}""")]
    [InlineData("""{"version":3,"sources":["a"],"mappings":"gggggggggggggggggggggA"}""")]
    [InlineData("""{"version":3,"sources":["a"],"names":[],"mappings":"AAAAA"}""")]
    [InlineData("""{"version":3,"sections":[{"offset":{"line":-1,"column":0},"map":{"version":3,"sources":["a"],"mappings":"AAAA"}}]}""")]
    [InlineData("""{"version":3,"sections":[{"offset":{"line":2147483647,"column":0},"map":{"version":3,"sources":["a"],"mappings":";AAAA"}}]}""")]
    [InlineData("""{"version":3,"sections":[{"offset":{"line":0,"column":0},"map":{"version":3,"sections":[]}}]}""")]
    public void A_map_that_is_none_is_ignored(string json)
    {
        var error = Throw(Compiled + TestMap.Comment(json), "app.js");
        Assert.Equal(("app.js", 1, 14), (error.ScriptName, error.Line, error.Column));
    }

    [Theory]
    [InlineData("//# sourceMappingURL=data:application/json;base64,%%%")]
    [InlineData("//# sourceMappingURL=data:text/plain,x")]
    [InlineData("//# sourceMappingURL=data:")]
    [InlineData("//# sourceMappingURL=app.js.map")]
    [InlineData("//# sourceMappingURL=/etc/passwd")]
    [InlineData("//# sourceMappingURL=file:///etc/passwd")]
    [InlineData("//# sourceMappingURL=")]
    [InlineData("// sourceMappingURL=x")]
    public void A_map_that_is_not_there_is_ignored(string comment) => Assert.Equal("app.js", Throw(Compiled + "\n" + comment, "app.js").ScriptName);

    [Fact]
    public void The_last_comment_counts_and_a_guard_against_scripts_is_skipped()
    {
        var error = Throw(Compiled + "\n//# sourceMappingURL=other.map" + TestMap.Comment(")]}'\n" + Map()), "dist/app.js");
        Assert.Equal("src/app.ts", error.ScriptName);
        Assert.Equal("src/app.ts", Throw(Compiled + TestMap.Comment(Map().ToString()).Replace("//#", "//@", StringComparison.Ordinal) + "\n", "dist/app.js").ScriptName);
    }

    [Fact]
    public void Maps_of_embedded_modules_are_embedded_beside_them()
    {
        foreach (var call in (Action[])[() => _sandbox.Context.Get<IMappedScript>().Fail(), () => _sandbox.Context.Get<IMappedCommonJs>().Fail(), () => _sandbox.Context.Get<IMappedEsModule>().Fail()])
        {
            var error = Assert.Throws<V8ScriptException>(call);
            Assert.Equal(("Scripts/SourceMaps/src/mapped.ts", 2, 3, "  throw new Error('mapped' as string);"), (error.ScriptName, error.Line, error.Column, error.SourceLine));
            Assert.Contains("fail (Scripts/SourceMaps/src/mapped.ts:2:9)", error.Message, StringComparison.Ordinal);
            error.ThrownValue.Dispose();
        }
    }

    private static TestMap Map(string source = "../src/app.ts", string root = "", string? content = Original) =>
        new TestMap { Root = root, Sources = { (source, content) } }
            .Map(0, 0, 0, 0, 7).Map(0, 13, 0, 2, 2).Map(0, 19, 0, 2, 8).Map(1, 0, 0, 4, 0, "render");

    private V8ScriptException Throw(string script, string name)
    {
        var error = Assert.Throws<V8ScriptException>(() => _sandbox.Context.RunScript(script, name));
        error.ThrownValue.Dispose();
        return error;
    }
}

[JsModule("./mapped.js")]
internal partial interface IMappedScript
{
    void Fail();
}

[JsModule("./mapped.cjs")]
internal partial interface IMappedCommonJs
{
    void Fail();
}

[JsModule("./mapped.mjs")]
internal partial interface IMappedEsModule
{
    void Fail();
}
