namespace V8Typed.Tests.Interop;

public sealed class LongTextTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly ILongTexts _texts;

    public LongTextTests() => _texts = _sandbox.Context.Get<ILongTexts>();

    public static TheoryData<int> Lengths => [0, 1, 1999, 2000, 2001, 75_000, 3_000_000];

    public void Dispose()
    {
        _sandbox.AssertWorks();
        _sandbox.Dispose();
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public async Task There_and_back(int length)
    {
        foreach (var text in new[] { new string('a', length), Odd(length) })
        {
            Assert.Equal(length, _texts.Length(text));
            Assert.Equal(text, _texts.Echo(text));
            Assert.Equal(text, _texts.Nullable(text));
            Assert.Equal(text, await _texts.EchoAsync(text));
            Assert.Equal(text, _texts.Call(v => v, text));
            _texts.Property = text;
            Assert.Equal(text, _texts.Property);
            Assert.Equal(string.Join('|', text, "b", text, text), _texts.Join(text, "b", text, text));
            Assert.Equal(string.Join('|', text, "b", text, "", text), _texts.Joined(text, "b", text, "", text));
            Assert.Equal(string.Join('|', "x", text, "y"), _texts.JoinMany("x", text, "y"));
            var record = new LongText(text, "b", [text, "", text]);
            var back = _texts.Record(record);
            Assert.Equal(record with { Rest = null }, back with { Rest = null });
            Assert.Equal(record.Rest, back.Rest);
        }

        Assert.Null(_texts.Nullable(null));
    }

    [Theory]
    [InlineData(5000)]
    [InlineData(300_000)]
    public void The_same_again_and_others(int length)
    {
        string[] texts = [Odd(length), new string('b', length), Odd(length - 1)];
        int[] order = [0, 0, 0, 0, 1, 0, 1, 1, 1, 2, 2, 1, 2, 2, 2, 0, 0];
        foreach (var i in order)
        {
            Assert.Equal(texts[i], _texts.Echo(texts[i]));
            Assert.Equal(texts[i] + "|x|" + texts[2] + "|" + texts[i], _texts.Join(texts[i], "x", texts[2], texts[i]));
            Assert.Equal(texts[i] + "|x|" + texts[2] + "|" + texts[i], _texts.Join(texts[i], "x", texts[2], texts[i]));
            Assert.Equal(texts[i], _texts.Echo(new string(texts[i])));
            Assert.Equal(texts[i], _texts.Nullable(texts[i]));
        }
    }

    [Fact]
    public void The_same_result_around_calls_that_jobs_make()
    {
        var outer = new string('o', 5000);
        var inner = new string('i', 6000);
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(outer + "!", _texts.During(outer, () =>
            {
                Assert.Equal(inner, _texts.Echo(inner));
                Assert.Equal(inner, _texts.Echo(inner));
                Assert.Equal(inner, _texts.Echo(inner));
            }));
        }
    }

    [Fact]
    public void Many_short_ones()
    {
        List<string> many = [.. Enumerable.Range(0, 5000).Select(i => Odd(i % 40))];
        Assert.Equal(many, _texts.Many(many));
    }

    [Fact]
    public void Calls_between_a_result_and_its_reading()
    {
        var outer = new string('o', 5000);
        var inner = new string('i', 6000);
        var calls = 0;
        Assert.Equal(outer + "!", _texts.During(outer, () =>
        {
            calls++;
            Assert.Equal(inner, _texts.Echo(inner));
            Assert.Equal(inner + "|" + inner, _texts.JoinMany(inner, inner));
            var exception = Assert.Throws<V8ScriptException>(() => _texts.Fails(inner));
            Assert.Equal(6000, exception.ErrorMessage.Length);
            exception.ThrownValue.Dispose();
        }));
        Assert.Equal(2, calls);
    }

    [Fact]
    public void Poisoned_prototypes_see_nothing()
    {
        _sandbox.Run("var seen = 0; for (const k of ['substring', 'slice', 'toString', 'valueOf', 'split']) String.prototype[k] = () => { seen++; return 'x'; }; Object.defineProperty(Object.prototype, '0', { get() { seen++; return 1; } });");
        var text = Odd(5000);
        Assert.Equal(text, _texts.Echo(text));
        Assert.Equal(new LongText(text, text), _texts.Record(new LongText(text, text)));
        Assert.Equal("0", _sandbox.Run("delete Object.prototype[0]; seen"));
    }

    // NUL, a lone surrogate, a pair, and what has no Latin letter.
    private static string Odd(int length)
    {
        const string pattern = "a\0\ud800é\U0001f600漢\udc00z";
        return string.Concat(Enumerable.Repeat(pattern, (length / pattern.Length) + 1))[..length];
    }
}
