using System.Text.Json;
using V8Typed.Generator.Parsing;

namespace V8Typed.Generator.Tests.Parsing;

public sealed class JsNamingTests
{
    [Theory]
    [InlineData("Render")]
    [InlineData("URLValue")]
    [InlineData("URL")]
    [InlineData("IOStream")]
    [InlineData("X")]
    [InlineData("XY")]
    [InlineData("Xy")]
    [InlineData("already")]
    [InlineData("A1B")]
    [InlineData("_Under")]
    [InlineData("ÁRBOL")]
    [InlineData("ABc_D")]
    [InlineData("")]
    public void Camel_case_is_that_of_System_Text_Json(string name) =>
        Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(name), JsNaming.CamelCase(name));

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a.b.c", "a|b|c")]
    [InlineData("default", "default")]
    public void A_dotted_name_has_segments(string name, string segments) =>
        Assert.Equal(segments, string.Join("|", JsNaming.Path(name)!.Segments));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData("a..b")]
    public void An_empty_segment_is_no_name(string name) => Assert.Null(JsNaming.Path(name));
}
