using Xunit;

namespace V8Typed.Tests.Scripts.Guards;

/// <summary>Runs each script as written and guarded, in a new engine each: nothing that a script can see may differ.</summary>
public sealed class DifferentialTests
{
    [Theory]
    [MemberData(nameof(ScriptTable.Values), MemberType = typeof(ScriptTable))]
    public void A_guarded_script_has_the_same_value_and_leaves_the_same_globals(string script, string probe)
    {
        using var raw = new GuardedEngine();
        using var guarded = new GuardedEngine();

        var expected = raw.RunRaw("first.js", script);
        var actual = guarded.RunGuarded("first.js", script, out var source);

        Assert.Equal("", expected.Error);
        Assert.Equal(expected, actual);
        Assert.Equal(raw.RunRaw("probe.js", probe), guarded.RunRaw("probe.js", probe));
        AssertInsertOnly(source);
    }

    [Theory]
    [MemberData(nameof(ScriptTable.Errors), MemberType = typeof(ScriptTable))]
    public void A_guarded_script_throws_the_same_at_the_same_place(string script)
    {
        using var raw = new GuardedEngine();
        using var guarded = new GuardedEngine();

        var expected = raw.RunRaw("first.js", script);
        var actual = guarded.RunGuarded("first.js", script, out var source);

        Assert.NotEqual("", expected.Error);
        Assert.NotEqual("", expected.Frames);
        Assert.Equal(expected, actual);
        Assert.True(source.IsChanged);
        AssertInsertOnly(source);
    }

    [Theory]
    [MemberData(nameof(ScriptTable.SyntaxErrors), MemberType = typeof(ScriptTable))]
    public void A_syntax_error_leaves_the_text_as_it_is_or_invalid(string script)
    {
        using var engine = new GuardedEngine();
        var source = V8Typed.Scripts.Guard.Apply(script);

        // Only the fast path, which does not parse, may change it; the caller then compiles the original for the message.
        Assert.Contains("SyntaxError", engine.RunRaw("first.js", source.Text).Error, StringComparison.Ordinal);
        Assert.True(!source.IsChanged || V8Typed.Scripts.FastGuard.Covers(script));
    }

    [Fact]
    public void A_stack_overflow_is_caught_at_the_top_level()
    {
        using var engine = new GuardedEngine();
        var outcome = engine.RunGuarded("first.js", "function f() { f() } let a = f()", out _);
        Assert.Equal("RangeError: Maximum call stack size exceeded", outcome.Error);
        Assert.Equal("2", engine.Evaluate("next.js", "1 + 1"));
    }

    // Taking the inserted text out again gives the original, and no line moves.
    private static void AssertInsertOnly(V8Typed.Scripts.GuardedSource source)
    {
        var text = source.Text;
        for (var i = source.Edits.Length - 1; i >= 0; i--)
        {
            var start = source.Edits[i].Offset + source.Edits.Take(i).Sum(edit => edit.Length);
            var inserted = text.Substring(start, source.Edits[i].Length);
            Assert.True(source.Edits[i].Offset == source.Original.Length || inserted.IndexOfAny(['\n', '\r', '\u2028', '\u2029']) < 0);
            text = text.Remove(start, source.Edits[i].Length);
        }

        Assert.Equal(source.Original, text);
    }
}
