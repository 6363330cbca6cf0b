using V8Typed.Scripts;

namespace V8Typed.Tests.Errors;

/// <summary>Script can set the stack of an error to any text, and the engine's own has text of script in it.</summary>
public sealed class HostileStackTests
{
    [Theory]
    [InlineData("    at oops (foo.js:2:3)", "foo.js", 2, 3)]
    [InlineData("    at foo.js:2:3", "foo.js", 2, 3)]
    [InlineData("    at http://host:80/foo.js:2:3", "http://host:80/foo.js", 2, 3)]
    [InlineData("    at new K (foo.js:2:3)", "foo.js", 2, 3)]
    [InlineData("    at foo.js:2:3 -> throw x; // bar.js:7:8", "foo.js", 2, 3)]
    [InlineData("    at oops (foo.js:2:3) -> a -> b", "foo.js", 2, 3)]
    [InlineData("    at oops (a -> b.js:2:3)", "a -> b.js", 2, 3)]
    [InlineData("    at eval (eval at f (same.js:2:1), <anonymous>:1:6)", "eval at f (same.js:2:1), <anonymous>", 1, 6)]
    [InlineData("    at foo (1).js:2:3", "foo (1).js", 2, 3)]
    public void Locations(string line, string name, int row, int column)
    {
        Assert.True(FrameLocation.TryParse(line, out var location));
        Assert.Equal((name, row, column), (line[location.NameStart..location.NameEnd], location.Row, location.Column));
    }

    [Theory]
    [InlineData("    at Array.map (<anonymous>)")]
    [InlineData("    at foo.js:2")]
    [InlineData("    at :2:3")]
    [InlineData("    at ")]
    [InlineData("    at (")]
    [InlineData("    at foo.js::")]
    [InlineData("    at foo.js:1:99999999999")]
    [InlineData("    at foo.js:99999999999:1")]
    [InlineData("    at foo.js:1:-1")]
    [InlineData("foo.js:2:3")]
    public void Others_are_no_frames(string line) => Assert.False(FrameLocation.TryParse(line, out _));

    [Fact]
    public void A_long_line_is_no_frame_unless_it_is_long_by_its_source()
    {
        var filler = new string('x', 1 << 20);
        Assert.False(FrameLocation.TryParse($"    at {filler}.js:1:1", out _));
        Assert.True(FrameLocation.TryParse($"    at foo.js:1:1 -> {filler}", out var location));
        Assert.Equal((1, 1), (location.Row, location.Column));
    }

    [Fact]
    public void A_column_beyond_the_line_has_no_caret()
    {
        using var sandbox = new Sandbox();
        var exception = sandbox.Throws("var e = new Error('m'); e.stack = 'Error: m\\n    at a.js:1:300000000'; throw e", "a.js");
        Assert.True(exception.Message.Length < 1000);
        Assert.DoesNotContain("^", exception.Message, StringComparison.Ordinal);
        exception.ThrownValue.Dispose();
        sandbox.AssertWorks();
    }

    [Fact]
    public void A_stack_of_many_frames_is_cut_off()
    {
        using var sandbox = new Sandbox();
        var exception = sandbox.Throws("var e = new Error('m'); e.stack = 'Error: m' + '\\n    at f (a.js:1:1)'.repeat(100000); throw e", "a.js");
        Assert.Equal(202, exception.JsStack.Split('\n').Length);
        Assert.EndsWith("\n    ... 99800 more", exception.JsStack, StringComparison.Ordinal);
        exception.ThrownValue.Dispose();
        sandbox.AssertWorks();
    }

    // With a regular expression that backtracks, each of these took minutes.
    [Theory]
    [InlineData("' ('.repeat(1 << 20)")]
    [InlineData("':1'.repeat(1 << 20)")]
    [InlineData("' -> '.repeat(1 << 20)")]
    [InlineData("':1:1 -> '.repeat(100) + ':1:1x'.repeat(1 << 20)")]
    [InlineData("'1'.repeat(1 << 20)")]
    public void Reading_a_stack_takes_no_time_to_speak_of(string line)
    {
        using var sandbox = new Sandbox();
        var exception = sandbox.Throws($"var e = new Error('m'); e.stack = 'Error: m\\n    at ' + {line}; throw e");
        Assert.Equal("m", exception.ErrorMessage);
        exception.ThrownValue.Dispose();
        sandbox.AssertWorks();
    }

    // The kernel gives property descriptors back, which must not see what Object.prototype has got.
    [Theory]
    [InlineData("Error.prepareStackTrace = () => 'x'; Object.prototype.get = () => 'mine';")]
    [InlineData("Error.stackTraceLimit = 0; Object.prototype.set = () => { };")]
    [InlineData("delete Error.stackTraceLimit;")]
    [InlineData("Object.defineProperty(Error, 'stackTraceLimit', { get() { throw 'getter'; } });")]
    public void Errors_are_told_after_the_built_ins_were_changed(string poison)
    {
        using var sandbox = new Sandbox();
        sandbox.Run(poison);
        foreach (var script in new[] { "throw new Error('m')", "throw 'm'" })
        {
            var exception = sandbox.Throws(script, "a.js");
            Assert.Equal("m", exception.ErrorMessage);
            exception.ThrownValue.Dispose();
        }

        sandbox.AssertWorks();
    }

    [Fact]
    public void The_place_of_a_value_does_not_depend_on_the_limit_for_errors()
    {
        using var sandbox = new Sandbox();
        var exception = sandbox.Throws("Error.stackTraceLimit = 0;\nthrow 'm'", "a.js");
        Assert.Equal(("a.js", 2), (exception.ScriptName, exception.Line));
        Assert.Equal("0", sandbox.Run("Error.stackTraceLimit"));
    }

    [Fact]
    public void An_error_that_script_has_handed_to_the_guard_is_not_taken_for_the_one_that_ended_it()
    {
        using var sandbox = new Sandbox();
        sandbox.Run("__v8t_guard(new Error('forged')); 1");
        var exception = sandbox.Throws("__v8t_guard(new Error('forged')); (function f() { f(); })()");
        Assert.DoesNotContain("forged", exception.ErrorMessage, StringComparison.Ordinal);
        exception.ThrownValue.Dispose();
        Assert.Equal(0, sandbox.Context.Realm.Kernel.TakeGuardError("not what a guard throws"));
        sandbox.AssertWorks();
    }

    [Fact]
    public void What_a_guard_keeps_and_nobody_asks_for_goes_with_the_next_collection()
    {
        // So does the error of a script whose time was over between the guard and the question for it.
        using var sandbox = new Sandbox();
        sandbox.Run("__v8t_guard(new Error('left')); 1");
        Assert.Equal(1, sandbox.Context.Realm.Kernel.Counts().Errors);
        sandbox.Vm.CollectGarbage();
        Assert.Equal(0, sandbox.Context.Realm.Kernel.Counts().Errors);
        var exception = sandbox.Throws("throw new Error('told of')");
        Assert.Equal("told of", exception.ErrorMessage);
        exception.ThrownValue.Dispose();
    }
}
