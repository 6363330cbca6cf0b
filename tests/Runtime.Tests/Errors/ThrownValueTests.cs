namespace V8Typed.Tests.Errors;

/// <summary>What each kind of thrown value yields, from top-level code and from typed calls: the table of the docs.</summary>
public sealed class ThrownValueTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    public static TheoryData<string, JsValueKind, string?, string> Values => new()
    {
        { "new Error('m')", JsValueKind.Error, "Error", "m" },
        { "new TypeError('m')", JsValueKind.Error, "TypeError", "m" },
        { "new Error('')", JsValueKind.Error, "Error", "" },
        { "new (class Mine extends Error { name = 'Mine' })('m')", JsValueKind.Error, "Mine", "m" },
        { "new (class Unnamed extends Error { })('m')", JsValueKind.Error, "Error", "m" },
        { "new AggregateError([1], 'm')", JsValueKind.Error, "AggregateError", "m" },
        { "'text'", JsValueKind.String, null, "text" },
        { "''", JsValueKind.String, null, "" },
        { "null", JsValueKind.Null, null, "null" },
        { "undefined", JsValueKind.Undefined, null, "undefined" },
        { "0", JsValueKind.Number, null, "0" },
        { "-1.5", JsValueKind.Number, null, "-1.5" },
        { "NaN", JsValueKind.Number, null, "NaN" },
        { "false", JsValueKind.Boolean, null, "false" },
        { "12n", JsValueKind.BigInt, null, "12" },
        { "Symbol('s')", JsValueKind.Symbol, null, "Symbol(s)" },
        { "{ a: 1 }", JsValueKind.Object, null, "[object Object]" },
        { "[1, 2]", JsValueKind.Array, null, "1,2" },
        { "x => x", JsValueKind.Function, null, "x => x" },
        { "{ name: 'Fake', message: 'm', stack: 's' }", JsValueKind.Object, null, "[object Object]" },
        { "Object.create(null)", JsValueKind.Object, null, "[object that cannot be converted to a string]" },
        { "{ toString() { return 'mine'; } }", JsValueKind.Object, null, "mine" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void From_top_level_code(string value, JsValueKind kind, string? name, string message)
    {
        var exception = _sandbox.Throws($"\n  throw {value};", "t.js");
        Check(exception, kind, name, message);
        Assert.Equal(("t.js", 2, 3, $"  throw {value};"), (exception.ScriptName, exception.Line, exception.Column, exception.SourceLine));
        Assert.StartsWith($"t.js:2\n      throw {value};\n      ^\n", exception.Message, StringComparison.Ordinal);
        Assert.Equal(kind == JsValueKind.Error, exception.JsStack.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void From_a_function(string value, JsValueKind kind, string? name, string message)
    {
        _sandbox.Run($"function f() {{\n  throw {value};\n}}", "t.js");
        var exception = _sandbox.Throws("f()");
        Check(exception, kind, name, message);
        Assert.Equal(("t.js", 2, 3), (exception.ScriptName, exception.Line, exception.Column));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void From_a_typed_call(string value, JsValueKind kind, string? name, string message)
    {
        var errors = _sandbox.Context.Get<IErrors>();
        var exception = Assert.Throws<V8ScriptException>(() => errors.Evaluate($"(() => {{ throw {value}; }})()"));
        Check(exception, kind, name, message);
        Assert.Null(exception.InnerException);
        if (kind != JsValueKind.Error)
        {
            // A call knows no position for a value that carries none.
            Assert.Equal((null, 0, 0, null, ""), (exception.ScriptName, exception.Line, exception.Column, exception.SourceLine, exception.JsStack));
            Assert.Equal(message, exception.Message);
        }
        else
        {
            Assert.Contains("\n    at ", exception.JsStack, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_error_from_a_typed_call_knows_its_file()
    {
        var exception = Assert.Throws<V8ScriptException>(() => _sandbox.Context.Get<IErrors>().Fail());
        Assert.Equal(
            """
            Errors/errors.js:4
                    throw new RangeError('inside');
                    ^
            RangeError: inside
                at Object.fail (Errors/errors.js:4:11)
            """.ReplaceLineEndings("\n"),
            exception.Message);
        Check(exception, JsValueKind.Error, "RangeError", "inside");
    }

    [Theory]
    [InlineData("(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()")]
    [InlineData("new Proxy({}, { get() { throw 1; }, has() { throw 1; }, getPrototypeOf() { throw 1; } })")]
    [InlineData("{ hostException: 5 }")]
    [InlineData("{ toString() { throw 1; } }")]
    [InlineData("Object.defineProperty(new Error('m'), 'stack', { get() { throw 1; } })")]
    [InlineData("Object.defineProperty(new Error('m'), 'name', { get() { throw 1; } })")]
    [InlineData("Object.defineProperty(new Error('m'), 'message', { get() { throw 1; } })")]
    [InlineData("Object.assign(new Error('m'), { stack: 5 })")]
    [InlineData("Object.assign(new Error('m'), { stack: 'x\\n    at ' })")]
    [InlineData("Object.assign(new Error('m'), { stack: 'x\\n    at a:99999999999999999999:1' })")]
    [InlineData("Object.assign(new Error('m'), { stack: 'x\\n    at t.js:999999:999999' })")]
    [InlineData("Object.assign(new Error('m'), { stack: 'x\\n    at t.js:0:0' })")]
    [InlineData("Object.assign(new Error('m'), { stack: 'x\\n    at t.js:-1:-1' })")]
    [InlineData("Object.assign(new Error('m'), { name: Symbol('n') })")]
    [InlineData("Object.setPrototypeOf(new Error('m'), null)")]
    [InlineData("Object.freeze(new Error('m'))")]
    [InlineData("new Proxy(new Error('m'), {})")]
    public void Hostile_values_are_told_all_the_same(string value)
    {
        var exception = _sandbox.Throws($"throw {value}", "t.js");
        Assert.NotEqual("", exception.Message);
        exception.ThrownValue.Dispose();
        exception = Assert.Throws<V8ScriptException>(() => _sandbox.Context.Get<IErrors>().Evaluate($"(() => {{ throw {value}; }})()"));
        exception.ThrownValue.Dispose();
        _sandbox.AssertWorks();
    }

    [Theory]
    [InlineData("Error.prepareStackTrace = () => 'lies';")]
    [InlineData("Error.prepareStackTrace = () => { throw 1; };")]
    [InlineData("Error.prepareStackTrace = () => ({});")]
    [InlineData("Error.prepareStackTrace = 5;")]
    [InlineData("Object.defineProperty(Error, 'prepareStackTrace', { get() { throw 1; }, configurable: true });")]
    [InlineData("Error.prototype.toString = () => { throw 1; };")]
    [InlineData("String.prototype.split = Array.prototype.join = Array.prototype.push = () => { throw 1; };")]
    public void Stacks_are_not_falsified_by_what_script_replaced(string poison)
    {
        _sandbox.Run(poison);
        var exception = _sandbox.Throws("function f() {\n  null.x;\n}\nf()", "t.js");
        Assert.Equal(
            "t.js:2\n      null.x;\n           ^\nTypeError: Cannot read properties of null (reading 'x')\n    at f (t.js:2:8)\n    at t.js:4:1",
            exception.Message);
        exception.ThrownValue.Dispose();
        _sandbox.AssertWorks();
    }

    [Fact]
    public void A_stack_trace_limit_of_zero_loses_the_frames_only()
    {
        _sandbox.Run("Error.stackTraceLimit = 0;");
        var exception = _sandbox.Throws("null.x");
        Assert.Equal("TypeError", exception.ErrorName);
        Assert.EndsWith("TypeError: Cannot read properties of null (reading 'x')", exception.Message, StringComparison.Ordinal);
        exception.ThrownValue.Dispose();
        _sandbox.AssertWorks();
    }

    [Fact]
    public void A_thrown_object_can_be_used()
    {
        var exception = _sandbox.Throws("throw { code: 7, nested: { list: [1, 2] } }");
        using var value = exception.ThrownValue;
        Assert.Equal(7, value.GetProperty("code").AsDouble());
        using var nested = value.GetProperty("nested");
        using var list = nested.GetProperty("list");
        Assert.Equal(new[] { 1, 2 }, list.To<int[]>());
        Assert.Equal(3, _sandbox.Context.Statistics.LiveHandles);
    }

    [Fact]
    public void An_error_thrown_again_keeps_its_place()
    {
        _sandbox.Run("var kept; try { null.x } catch (e) { kept = e; }", "first.js");
        var exception = _sandbox.Throws("throw kept", "second.js");
        Assert.Equal("first.js", exception.ScriptName);
        exception.ThrownValue.Dispose();
    }

    [Fact]
    public void A_value_thrown_twice_has_the_last_place()
    {
        _sandbox.Run("try { throw 5 } catch { }", "first.js");
        var exception = _sandbox.Throws("\nthrow 5", "second.js");
        Assert.Equal(("second.js", 2), (exception.ScriptName, exception.Line));
    }

    private void Check(V8ScriptException exception, JsValueKind kind, string? name, string message)
    {
        Assert.Equal((kind, name, message), (exception.ThrownValue.Kind, exception.ErrorName, exception.ErrorMessage));
        Assert.False(exception.IsSyntaxError);
        exception.ThrownValue.Dispose();
        _sandbox.AssertWorks();
    }
}
