using V8Typed.Generator.Tests.Diagnostics.Rules;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Script.Api;

/// <summary>JSON modules: the value, for importers its default export, for an interface over it its properties as well.</summary>
public sealed class JsonExportsTests
{
    private static string Of(string json) => ScriptApiText.OfScript(json, "data.json");

    [Fact]
    public void An_object_has_its_properties_and_is_the_default() => Assert.Equal(
        "name: string\nsizes: number[]\nowner: {id: number; tags: string[]}\nnone: null\nnegative: number\nok: boolean\n" +
        "default: {name: string; sizes: number[]; owner: {id: number; tags: string[]}; none: null; negative: number; ok: boolean}",
        Of("""{ "name": "a", "sizes": [1, 2.5], "owner": { "id": 1, "tags": ["x"] }, "none": null, "negative": -1, "ok": true }"""));

    [Theory]
    [InlineData("[1, 2]", "default: number[]\n...")]
    [InlineData("\"a\"", "default: string\n...")]
    [InlineData("{}", "default: {...}\n...")] // As an empty literal of a script: the rules are silent.
    [InlineData("""{ "default": 1, "a": 2 }""", "...")]
    [InlineData("""{ "__proto__": { "a": 1 }, "b": 2 }""", "b: number\ndefault: {b: number; ...}\n...")]
    [InlineData("""{ "a": 1, "a": "x" }""", "a: string\ndefault: {a: string}")]
    [InlineData("{ a: 1 }", "...")]
    public void Other_values(string json, string expected) => Assert.Equal(expected, Of(json));

    [Theory]
    [InlineData("import data from './data.json' with { type: 'json' }; export { data };")]
    [InlineData("export { default as data } from './data.json' with { type: 'json' };")]
    [InlineData("exports.data = require('./data.json');")]
    public void Scripts_hand_it_on(string script) => Assert.Equal(
        "data: {title: string; count: number}",
        ScriptApiText.Print(ScriptApiText.Of(new ScriptText("/app/foo.js", script), new ScriptText("/app/data.json", """{ "title": "a", "count": 1 }"""))).Replace("readonly ", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("string Title { get; } int Count { get; }", "")]
    [InlineData("""[JsName("default")] Item All { get; }""", "")]
    [InlineData("string Titel { get; }", "V8T101: 'IFoo.Titel' stands for 'titel', which 'data.json' does not have; did you mean 'title' (data.json:1)?")]
    [InlineData("int Title { get; }", "V8T105: 'IFoo.Title' has the type 'int', but 'title' (data.json:1) gives string")]
    [InlineData("""[JsName("default")] int All { get; }""", "V8T105: 'IFoo.All' has the type 'int', but 'default' (data.json:1)")]
    public void Interfaces_are_compared(string members, string expected)
    {
        string messages = RuleTest.Messages(members, """{ "title": "a", "name": "b", "count": 1 }""", file: "data.json");
        Assert.Equal(expected, expected.Length == 0 ? messages : messages[..Math.Min(expected.Length, messages.Length)]);
    }
}
