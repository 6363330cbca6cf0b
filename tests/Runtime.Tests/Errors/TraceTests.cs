namespace V8Typed.Tests.Errors;

/// <summary>The layout of messages, to the letter: the cases of v8-cffi's tests (tests_context.py, the JavaScript stack trace).</summary>
public sealed class TraceTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void A_function_of_a_named_script()
    {
        _sandbox.Run("function oops() {\n  thereMayBeErrors();\n  var my_var_2;\n}", "my_file_áéíóú.js");
        _sandbox.Run("function oops2() {\n  thereMayBeMoreErrors();\n  var my_var_2;\n}", "my_other_file.js");
        AssertMessage(
            """
            my_file_áéíóú.js:2
                  thereMayBeErrors();
                  ^
            ReferenceError: thereMayBeErrors is not defined
                at oops (my_file_áéíóú.js:2:3)
                at <anonymous>:1:1
            """,
            "oops()");
        AssertMessage(
            """
            my_other_file.js:2
                  thereMayBeMoreErrors();
                  ^
            ReferenceError: thereMayBeMoreErrors is not defined
                at oops2 (my_other_file.js:2:3)
                at <anonymous>:1:1
            """,
            "oops2()");
    }

    [Fact]
    public void A_line_that_is_too_long()
    {
        var filler = string.Concat(Enumerable.Repeat("var a;", 100));
        _sandbox.Run("function oops3() {\n" + filler + "thereMayBeMoreErrors();" + filler + "\n}");
        AssertMessage(
            """
            <anonymous>:2
                ~Line too long to display.
            ReferenceError: thereMayBeMoreErrors is not defined
                at oops3 (<anonymous>:2:601)
                at <anonymous>:1:1
            """,
            "oops3()");
    }

    [Fact]
    public void Top_level_code() =>
        AssertMessage(
            """
            <anonymous>:1
                nonExistentFunc();
                ^
            ReferenceError: nonExistentFunc is not defined
                at <anonymous>:1:1
            """,
            "nonExistentFunc();");

    // V8 has put the token into quotation marks since v8-cffi's tests were written.
    [Fact]
    public void A_syntax_error() =>
        AssertMessage(
            """
            <anonymous>:1
                function[]();
                        ^
            SyntaxError: Unexpected token '['
            """,
            "function[]();");

    [Fact]
    public void A_thrown_value_without_a_stack() =>
        AssertMessage(
            """
            <anonymous>:2
                  throw "myException";
                  ^
            myException
            """,
            "(function() {\n  throw \"myException\";\n})();");

    [Fact]
    public void A_thrown_error_is_shown_at_its_throw_statement() =>
        AssertMessage(
            """
            a.js:2
                  throw new RangeError('no');
                  ^
            RangeError: no
                at f (a.js:2:9)
                at a.js:4:1
            """,
            "function f() {\n  throw new RangeError('no');\n}\nf();",
            name: "a.js");

    [Fact]
    public void A_longest_line_that_is_shown_and_one_more()
    {
        var shown = "nope();" + new string(' ', 233);
        var exception = _sandbox.Throws(shown);
        Assert.Equal(240, shown.Length);
        Assert.StartsWith("<anonymous>:1\n    nope();", exception.Message, StringComparison.Ordinal);
        exception.ThrownValue.Dispose();
        exception = _sandbox.Throws(shown + " ");
        Assert.StartsWith("<anonymous>:1\n    ~Line too long to display.\nReferenceError", exception.Message, StringComparison.Ordinal);
        Assert.Equal(shown + " ", exception.SourceLine);
        exception.ThrownValue.Dispose();
    }

    [Theory]
    [InlineData("var a;\r\nvar b;\r\n  nope();\r\nvar c;", 3, 3, "  nope();")]
    [InlineData("var a;\rvar b;\r  nope();\rvar c;", 3, 3, "  nope();")]
    [InlineData("var a;\u2028var b;\u2029  nope();\nvar c;", 3, 3, "  nope();")]
    [InlineData("\n\n\nnope();", 4, 1, "nope();")]
    [InlineData("/* 🐎 */ nope();", 1, 10, "/* 🐎 */ nope();")]
    [InlineData("\tnope();", 1, 2, "\tnope();")]
    [InlineData("'\\\n'; nope();", 2, 4, "'; nope();")]
    public void Lines_and_columns_are_those_of_the_language(string script, int line, int column, string sourceLine)
    {
        var exception = _sandbox.Throws(script);
        Assert.Equal((line, column, sourceLine), (exception.Line, exception.Column, exception.SourceLine));
        exception.ThrownValue.Dispose();
        _sandbox.AssertWorks();
    }

    [Theory]
    [InlineData("var q = 'x", 1, 9)]
    [InlineData("let a;\nlet a;", 2, 5)]
    [InlineData("(", 1, 2)]
    [InlineData("a b", 1, 3)]
    [InlineData("\n\n  return 1", 3, 3)]
    [InlineData("await 1", 1, 1)]
    [InlineData("import 'x'", 1, 1)]
    [InlineData("/(/", 1, 1)]
    [InlineData("`${", 1, 4)]
    public void Syntax_errors_know_their_place(string script, int line, int column)
    {
        var exception = _sandbox.Throws(script, "s.js");
        Assert.True(exception.IsSyntaxError);
        Assert.Equal("SyntaxError", exception.ErrorName);
        Assert.Equal(("s.js", line, column), (exception.ScriptName, exception.Line, exception.Column));
        Assert.StartsWith($"s.js:{line}\n", exception.Message, StringComparison.Ordinal);
        Assert.Equal(JsValueKind.Undefined, exception.ThrownValue.Kind);
        _sandbox.AssertWorks();
    }

    [Fact]
    public void Code_made_by_eval_shows_where_it_was_made()
    {
        _sandbox.Run("1", "same.js");
        _sandbox.Run("2", "same.js");
        using var thrown = _sandbox.Throws("eval('null.x')", "same.js").ThrownValue;
        var exception = _sandbox.Throws("\neval('null.x')", "same.js");
        Assert.DoesNotContain("[", exception.Message, StringComparison.Ordinal);
        Assert.Contains("at eval (eval at <anonymous> (same.js:2:1), <anonymous>:1:6)\n    at same.js:2:1", exception.Message, StringComparison.Ordinal);
        exception.ThrownValue.Dispose();
    }

    [Fact]
    public void Methods_constructors_async_functions_and_built_ins()
    {
        var exception = _sandbox.Throws("class K { constructor() { [1].map(function cb() { null.x; }); }\n static s() { return new K(); } }\nK.s()", "k.js");
        Assert.Equal(
            "TypeError: Cannot read properties of null (reading 'x')\n    at cb (k.js:1:56)\n    at Array.map (<anonymous>)\n    at new K (k.js:1:31)\n    at K.s (k.js:2:22)\n    at k.js:3:3",
            exception.JsStack);
        exception.ThrownValue.Dispose();
    }

    private void AssertMessage(string expected, string script, string name = "<anonymous>")
    {
        var exception = _sandbox.Throws(script, name);
        Assert.Equal(expected.ReplaceLineEndings("\n"), exception.Message);
        exception.ThrownValue.Dispose();
        _sandbox.AssertWorks();
    }
}
