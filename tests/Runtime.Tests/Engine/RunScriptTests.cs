using System.Text;

namespace V8Typed.Tests.Engine;

public sealed class RunScriptTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    private V8Context Context => _sandbox.Context;

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("", "undefined")]
    [InlineData(" \n// nothing", "undefined")]
    [InlineData("undefined", "undefined")]
    [InlineData("null", "null")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-1", "-1")]
    [InlineData("2147483648", "2147483648")]
    [InlineData("4294967296", "4294967296")]
    [InlineData("9007199254740992", "9007199254740992")]
    [InlineData("1.5", "1.5")]
    [InlineData("0.1 + 0.2", "0.30000000000000004")]
    [InlineData("1e21", "1e+21")]
    [InlineData("1e-7", "1e-7")]
    [InlineData("5e-324", "5e-324")]
    [InlineData("NaN", "NaN")]
    [InlineData("-Infinity", "-Infinity")]
    [InlineData("12345678901234567890123n", "12345678901234567890123")]
    [InlineData("'text'", "text")]
    [InlineData("''", "")]
    [InlineData("[1, [2, 3], null]", "1,2,3,")]
    [InlineData("({})", "[object Object]")]
    [InlineData("(x) => x + 1", "(x) => x + 1")]
    [InlineData("class A { }; A", "class A { }")]
    [InlineData("new Date(NaN)", "Invalid Date")]
    [InlineData("new Error('m')", "Error: m")]
    [InlineData("/a/g", "/a/g")]
    [InlineData("Promise.resolve(1)", "[object Promise]")]
    [InlineData("new Map", "[object Map]")]
    [InlineData("new ArrayBuffer(1)", "[object ArrayBuffer]")]
    [InlineData("new Uint8Array([1, 2])", "1,2")]
    [InlineData("new Proxy([1, 2], {})", "1,2")]
    [InlineData("({ toString: () => 'mine' })", "mine")]
    [InlineData("({ toString: () => ({}), valueOf: () => 7 })", "7")]
    [InlineData("new String('boxed')", "boxed")]
    [InlineData("var x = 1", "undefined")]
    [InlineData("let y = 1", "undefined")]
    [InlineData("1; function f() { }", "1")]
    [InlineData("if (true) { 5 }", "5")]
    [InlineData("for (let i = 0; i < 3; i++) i * 2;", "4")]
    [InlineData("'use strict'; this === globalThis", "true")]
    [InlineData("(function () { return typeof this; })()", "object")]
    [InlineData("'use strict'; (function () { return typeof this; })()", "undefined")]
    public void The_result_is_what_String_gives(string script, string expected)
    {
        Assert.Equal(expected, Context.RunScript(script));
        using var other = _sandbox.Vm.CreateContext();
        Assert.Equal(expected, other.RunScript(Encoding.UTF8.GetBytes(script)));
        _sandbox.AssertWorks();
    }

    [Theory]
    [InlineData("Object.create(null)", "TypeError")]
    [InlineData("({ toString() { throw new RangeError('no text'); } })", "RangeError")]
    [InlineData("Object(Symbol('s'))", "TypeError")]
    public void A_result_without_a_text_throws_as_String_does(string script, string error)
    {
        var exception = _sandbox.Throws(script);
        Assert.Equal(error, exception.ErrorName);
        exception.ThrownValue.Dispose();
        _sandbox.AssertWorks();
    }

    // The engine can hand out neither; a script that wants the text says so.
    [Theory]
    [InlineData("Symbol('s')")]
    [InlineData("(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()")]
    public void A_symbol_and_a_revoked_proxy_come_out_as_undefined(string script)
    {
        Assert.Equal("undefined", Context.RunScript(script));
        _sandbox.AssertWorks();
    }

    [Fact]
    public void Null_is_an_argument_error()
    {
        Assert.Throws<ArgumentNullException>("script", () => Context.RunScript((string)null!));
        Assert.Throws<ArgumentNullException>("script", () => Context.RunScript<int>(null!));
        Assert.IsType<ArgumentNullException>(Record.Exception(() => { _ = Context.RunScriptAsync<int>(null!); }));
        Assert.Throws<ArgumentNullException>("name", () => Context.RunScript("1", null!));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_an_argument_error()
    {
        Assert.ThrowsAny<ArgumentException>(() => Context.RunScript([0x27, 0xE9, 0x27]));
        Assert.ThrowsAny<ArgumentException>(() => Context.RunScript([0x27, 0xED, 0xA0, 0x80, 0x27]));
        _sandbox.AssertWorks();
    }

    [Fact]
    public void No_bytes_and_a_byte_order_mark_are_fine()
    {
        Assert.Equal("undefined", Context.RunScript(ReadOnlySpan<byte>.Empty));
        Assert.Equal("é", Context.RunScript([0xEF, 0xBB, 0xBF, .. "'é'"u8]));
    }

    [Fact]
    public void Strings_are_UTF16_to_the_unit()
    {
        Assert.Equal("a\0b", Context.RunScript("'a\\0b'"));
        Assert.Equal("a\0b", Context.RunScript("'a\0b'"));
        Assert.Equal("\uD800", Context.RunScript("'\\uD800'"));
        Assert.Equal("\uDC00\uD800x", Context.RunScript("'\uDC00\uD800x'"));
        Assert.Equal("3", Context.RunScript("'\uDC00\uD800x'.length"));
        Assert.Equal("日本語 🐎 é", Context.RunScript("var 変数 = '日本語 🐎 é'; 変数"));
        Assert.Equal("日本語 🐎 é", Context.RunScript("'日本語 🐎 é'"u8));
    }

    [Fact]
    public void A_script_can_be_long_and_its_result_too()
    {
        var text = new StringBuilder("var sum = 0;\n");
        for (var i = 0; i < 100_000; i++)
        {
            text.Append("sum += ").Append(i % 10).Append(";\n");
        }

        Assert.Equal("450000", Context.RunScript(text.Append("sum").ToString()));
        var exception = _sandbox.Throws(text.Append(";\nnull.x").ToString(), "long.js");
        Assert.Equal(100_003, exception.Line);
        exception.ThrownValue.Dispose();

        var result = Context.RunScript("'0123456789ab'.repeat(50000)");
        Assert.Equal(600_000, result.Length);
        Assert.EndsWith("89ab", result, StringComparison.Ordinal);
        Assert.Equal(600_000, Context.RunScript("'日'.repeat(600000)").Length);
    }

    [Fact]
    public void Declarations_last_as_in_a_browser()
    {
        Context.RunScript("let a = 1; const b = 2; var c = 3; function d() { return 4; } class E { } globalThis.f = 6; g = 7;");
        Assert.Equal("1 2 3 4 function 6 7", Context.RunScript("`${a} ${b} ${c} ${d()} ${typeof E} ${f} ${g}`"));
        Assert.Equal("false false true true false", Context.RunScript("['a', 'b', 'c', 'd', 'E'].map(x => Object.hasOwn(globalThis, x)).join(' ')"));
        using (var twice = _sandbox.Throws("let a = 5;").ThrownValue)
        {
            Assert.Equal("SyntaxError: Identifier 'a' has already been declared", twice.ToString());
        }

        using (var constant = _sandbox.Throws("b = 5").ThrownValue)
        {
            Assert.Equal("TypeError: Assignment to constant variable.", constant.ToString());
        }

        Assert.Equal("10", Context.RunScript("a = 10; a"));
        _sandbox.AssertWorks();
    }

    [Fact]
    public void Microtasks_have_run_when_the_call_returns()
    {
        Context.RunScript("var log = []; Promise.resolve().then(() => log.push(1)).then(() => log.push(2)); log.push(0);");
        Assert.Equal("0,1,2", Context.RunScript("log"));
    }

    [Fact]
    public void A_name_used_for_many_scripts_stays_as_it_was_given()
    {
        for (var i = 1; i < 5; i++)
        {
            Context.RunScript($"function f{i}() {{\n  throw new Error('e{i}');\n}}", "same.js");
        }

        for (var i = 1; i < 5; i++)
        {
            var exception = _sandbox.Throws($"f{i}()", "same.js");
            Assert.Equal(
                $"same.js:2\n      throw new Error('e{i}');\n      ^\nError: e{i}\n    at f{i} (same.js:2:9)\n    at same.js:1:1",
                exception.Message);
            exception.ThrownValue.Dispose();
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b.js")]
    [InlineData("/abs/olute.js")]
    [InlineData("../up.js")]
    [InlineData("https://example.com/a.js?x=1#y")]
    [InlineData("C:\\dir\\a.js")]
    [InlineData("(odd) at:3:4")]
    [InlineData("my [2].js")]
    [InlineData("ñandú 🐎")]
    public void Any_name_is_shown_as_given(string name)
    {
        var exception = _sandbox.Throws("\nfunction f() { null.x }\nf()", name);
        Assert.Equal(name, exception.ScriptName);
        Assert.Equal(2, exception.Line);
        Assert.Contains($"    at f ({name}:2:21)\n    at {name}:3:1", exception.Message, StringComparison.Ordinal);
        exception.ThrownValue.Dispose();
        _sandbox.AssertWorks();
    }

    [Fact]
    public void A_name_with_a_line_break_or_NUL_does_no_harm()
    {
        foreach (var name in new[] { "a\nb.js", "a\0b.js", new string('x', 100_000), "\uD800" })
        {
            Assert.Equal("2", Context.RunScript("1 + 1", name));
            _sandbox.Throws("null.x", name).ThrownValue.Dispose();
        }

        _sandbox.AssertWorks();
    }

    [Fact]
    public void NET_is_out_of_reach()
    {
        foreach (var name in new[] { "host", "xHost", "clr", "System", "gc", "require", "process", "WebAssembly", "setTimeout" })
        {
            Assert.Equal("undefined", Context.RunScript($"typeof {name}"));
        }

        // ClearScript's own helpers, which cannot be removed, and ours; none of them is enumerable or gives access to .NET.
        Assert.Equal(
            "EngineInternal,__v8t_guard,__v8t_throw",
            Context.RunScript("Object.getOwnPropertyNames(globalThis).filter(x => /host|engine|clear|v8t/i.test(x)).join()"));
        Assert.Equal("", Context.RunScript("Object.keys(globalThis).join()"));
        Assert.Equal("true", Context.RunScript("Object.isFrozen(EngineInternal)"));
    }
}
