using System.Text.Json;
using System.Text.Json.Nodes;

namespace V8Typed.Tests.Interop;

public sealed class JsonTests : IDisposable
{
    private static readonly JsonSerializerOptions s_relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Sandbox _sandbox = new();
    private readonly IJson _json;

    public JsonTests() => _json = _sandbox.Context.Get<IJson>();

    public void Dispose()
    {
        _sandbox.AssertWorks();
        _sandbox.Dispose();
    }

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("-1.5")]
    [InlineData("\"\"")]
    [InlineData("\"a \\u0000 é\"")]
    [InlineData("[]")]
    [InlineData("{\"__proto__\":{\"a\":1},\"b\":[null,{}],\"then\":2}")]
    public void Any_value_there_and_back(string json)
    {
        var element = JsonElement.Parse(json);
        Assert.Equal(json, _json.Element(element).GetRawText());
        Assert.Equal(json == "null" ? null : json, _json.NullableElement(element)?.GetRawText());
        Assert.Equal(json, _json.NullableNode(JsonNode.Parse(json))?.ToJsonString(s_relaxed) ?? "null");
    }

    [Fact]
    public void Unpaired_surrogates_stay_in_elements() // A JsonNode cannot write them.
    {
        Assert.Equal("[\"\\ud800\"]", _json.Element(JsonElement.Parse("[\"\\ud800\"]")).GetRawText());
        Assert.Throws<InvalidOperationException>(() => _json.Node(JsonNode.Parse("[\"\\ud800\"]")!));
    }

    [Fact]
    public void Null_in_each_form()
    {
        Assert.Null(_json.NullableElement(null));
        Assert.Null(_json.NullableNode(null));
        Assert.Equal(JsonValueKind.Null, _json.Element(default).ValueKind);
        Assert.Equal(JsonValueKind.Null, _json.MakeElement("null").ValueKind);
        Assert.Null(_json.MakeNode("undefined"));
        Assert.Equal("null", _json.Text(null));
    }

    [Fact]
    public void Script_sees_plain_values() => Assert.Equal(
        """{"a":[1,"x",null]}""", _json.Text(new JsonObject { ["a"] = new JsonArray(1, "x", null) }));

    [Fact]
    public void Objects_and_arrays()
    {
        Assert.Equal(2, (int)_json.MakeObject("{ a: 2 }")["a"]!);
        Assert.Equal(3, _json.MakeArray("[1, 2, 3]").Count);
        Assert.Equal("\"1970-01-01T00:00:00.000Z\"", _json.MakeNode("new Date(0)")!.ToJsonString());
    }

    [Fact]
    public async Task Promised() => Assert.Equal("[1]", (await _json.Promised("Promise.resolve([1])")).GetRawText());

    [Fact]
    public void Inside_of_other_values()
    {
        var envelope = _json.Envelope(new Envelope(1, JsonElement.Parse("{\"a\":1}"), JsonNode.Parse("[2]")));
        Assert.Equal("{\"a\":1}", envelope.Body.GetRawText());
        Assert.Equal("[2]", envelope.Note!.ToJsonString());
        Assert.Null(envelope.Extra);
        var nested = _json.Nested(new() { ["x"] = [1, null, "z"] });
        Assert.Equal("z", (string?)nested["x"][2]);
        Assert.Null(nested["x"][1]);
    }

    [Theory]
    [InlineData("undefined", "result is undefined in JavaScript")]
    [InlineData("() => 1", "result is function in JavaScript")]
    [InlineData("Symbol('s')", "result is symbol in JavaScript")]
    public void What_JSON_does_not_have_is_a_mismatch(string source, string expected) => Assert.Contains(
        expected, Assert.Throws<V8TypeException>(() => _json.MakeElement(source)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_kind_is_checked_and_the_path_told()
    {
        Assert.Contains("JsonObject", Assert.Throws<V8TypeException>(() => _json.MakeObject("[1]")).Message, StringComparison.Ordinal);
        Assert.Contains("JsonArray", Assert.Throws<V8TypeException>(() => _json.MakeArray("'[1]'")).Message, StringComparison.Ordinal);
        Assert.Contains("JsonNode", Assert.Throws<V8TypeException>(() => _json.MakeRequiredNode("null")).Message, StringComparison.Ordinal);
        Assert.Contains(".body", Assert.Throws<V8TypeException>(() => _json.MakeEnvelope("({ id: 1, note: null })")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(() => { const a = {}; a.a = a; return a; })()", "circular")]
    [InlineData("({ get a() { throw new Error('getter'); } })", "getter")]
    [InlineData("({ toJSON() { throw new Error('toJSON'); } })", "toJSON")]
    [InlineData("1n", "BigInt")]
    public void What_JSON_throws_is_an_error_of_the_script(string source, string expected)
    {
        var error = Assert.Throws<V8ScriptException>(() => _json.MakeElement(source));
        using var thrown = error.ThrownValue;
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Depth_has_a_limit()
    {
        Assert.Equal(JsonValueKind.Array, _json.MakeElement("JSON.parse('['.repeat(900) + ']'.repeat(900))").ValueKind);
        Assert.Contains(
            "1000 levels",
            Assert.Throws<V8TypeException>(() => _json.MakeElement("JSON.parse('['.repeat(1500) + ']'.repeat(1500))")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_sent_leaves_the_context_usable()
    {
        Assert.ThrowsAny<ArgumentException>(() => _json.Node(JsonValue.Create(double.NaN)));
        var document = JsonDocument.Parse("[1]");
        var element = document.RootElement;
        document.Dispose();
        Assert.Throws<ObjectDisposedException>(() => _json.Element(element));
        Assert.Equal("[2]", _json.Node(new JsonArray(2)).ToJsonString());
    }

    [Fact]
    public void Large_values()
    {
        var array = new JsonArray([.. Enumerable.Range(0, 100_000).Select(i => (JsonNode?)i)]);
        Assert.Equal(100_000, ((JsonArray)_json.Node(array)).Count);
    }
}
