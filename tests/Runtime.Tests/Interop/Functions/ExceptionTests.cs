namespace V8Typed.Tests.Interop;

/// <summary>Exceptions on their way through script and C#.</summary>
public sealed class ExceptionTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly ICallbacks _callbacks;

    public ExceptionTests() => _callbacks = _sandbox.Context.Get<ICallbacks>();

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public void Script_sees_an_Error_with_the_name_of_the_type_and_the_message()
    {
        Assert.Equal(
            "Error InvalidTimeZoneException mine InvalidTimeZoneException: mine name:false",
            _callbacks.Run(
                """
                f => {
                    try { f(); } catch (e) {
                        return [Object.getPrototypeOf(e).constructor.name, e.name, e.message, String(e), "name:" + Object.keys(e).includes("name")].join(" ");
                    }
                }
                """,
                () => throw new InvalidTimeZoneException("mine")));

        // Nothing of the .NET object is reachable.
        Assert.Equal(
            "stack,message,name",
            _callbacks.Run("f => { try { f(); } catch (e) { return Reflect.ownKeys(e).join(); } }", () => throw new InvalidTimeZoneException("mine")));
        Assert.Equal(
            "undefined",
            _callbacks.Run("f => { try { f(); } catch (e) { return `${e.hostException}`; } }", () => throw new InvalidTimeZoneException("mine")));
    }

    [Fact]
    public void An_argument_that_C_sharp_cannot_read_is_called_one()
    {
        const string Script = "f => { let v = []; for (let i = 0; i < 1100; i++) v = [v]; return f(v); }";
        var error = Assert.Throws<V8ScriptException>(() => _callbacks.RunJson(Script, _ => ""));
        Assert.Contains(": argument is JSON", error.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Uncaught_it_is_the_same_object_with_both_stacks()
    {
        var mine = new InvalidTimeZoneException("mine");
        var error = Assert.Throws<V8ScriptException>(() => _callbacks.Run("function outer(f) { f(); }", () => Thrower(mine)));
        Assert.Same(mine, error.InnerException);
        Assert.Contains(nameof(Thrower), mine.StackTrace, StringComparison.Ordinal);
        Assert.Equal("InvalidTimeZoneException", error.ErrorName);
        Assert.Equal("mine", error.ErrorMessage);
        Assert.Contains("at outer (", error.JsStack, StringComparison.Ordinal);
        Assert.DoesNotContain("kernel", error.JsStack, StringComparison.Ordinal);
        Assert.Equal(JsValueKind.Error, error.ThrownValue.Kind);

        static string Thrower(Exception exception) => throw exception;
    }

    [Fact]
    public void An_error_that_script_wraps_keeps_it()
    {
        var mine = new InvalidTimeZoneException("mine");
        var error = Assert.Throws<V8ScriptException>(() =>
            _callbacks.Run("f => { try { f(); } catch (e) { throw new RangeError('wrapped', { cause: e }); } }", () => throw mine));
        Assert.Same(mine, error.InnerException);
        Assert.Equal("RangeError", error.ErrorName);
        Assert.Null(Assert.Throws<V8ScriptException>(() =>
            _callbacks.Run("f => { try { f(); } catch { throw new RangeError('other'); } }", () => throw mine)).InnerException);
    }

    [Fact]
    public void From_a_script_as_well_as_from_a_typed_call()
    {
        var mine = new InvalidTimeZoneException("mine");
        _callbacks.Keep(() => throw mine);
        Assert.Same(mine, Assert.Throws<V8ScriptException>(_callbacks.CallKept).InnerException);
        _callbacks.Run("f => { globalThis.f = f; return ''; }", () => throw mine);
        Assert.Same(mine, _sandbox.Throws("f()").InnerException);
        Assert.Same(mine, Assert.Throws<V8ScriptException>(() => _sandbox.Context.RunScript<int>("f()")).InnerException);
        _sandbox.Run("globalThis.f = undefined");
        _callbacks.Keep(null);
    }

    [Theory]
    [InlineData("throw new RangeError('deep')", "RangeError", "deep")]
    [InlineData("throw { deep: true }", null, "[object Object]")]
    [InlineData("throw 'deep'", null, "deep")]
    [InlineData("throw undefined", null, "undefined")]
    [InlineData("throw Symbol('deep')", null, "Symbol(deep)")]
    [InlineData("throw () => 5", null, "() => 5")]
    [InlineData("throw 5n", null, "5")]
    [InlineData("null.x", "TypeError", "Cannot read properties of null (reading 'x')")]
    public void What_script_throws_goes_through_C_sharp_and_on_as_it_is(string source, string? name, string message)
    {
        var inner = _callbacks.MakeAction($"() => {{ try {{ {source} }} catch (e) {{ globalThis.thrown = e; throw e; }} }}");
        V8ScriptException? first = null, second = null;
        void Middle()
        {
            try
            {
                inner();
            }
            catch (V8ScriptException exception)
            {
                first = exception;
                throw;
            }
        }

        void Outer()
        {
            try
            {
                _callbacks.Run("f => { try { f(); } catch (e) { globalThis.same = Object.is(e, thrown); throw e; } }", Middle);
            }
            catch (V8ScriptException exception)
            {
                second = exception;
                throw;
            }
        }

        var third = Assert.Throws<V8ScriptException>(() => _callbacks.Run("f => { f(); }", Outer));
        Assert.Equal("true", _sandbox.Run("same"));
        Assert.Same(first, second!.InnerException);
        Assert.Same(second, third.InnerException);
        foreach (var exception in new[] { first!, second, third })
        {
            Assert.Equal(name, exception.ErrorName);
            Assert.Equal(message, exception.ErrorMessage);
            Assert.Equal(message, exception.ThrownValue.Kind == JsValueKind.Error ? exception.ThrownValue.GetProperty("message").AsString() : exception.ThrownValue.ToString());
        }

        JsFunction.Of(inner)!.Dispose();
        _sandbox.Run("thrown = undefined");
    }

    [Fact]
    public void A_script_error_that_C_sharp_wraps_is_the_cause()
    {
        var inner = _callbacks.MakeAction("() => { throw globalThis.thrown = new RangeError('deep'); }");
        void Wrap()
        {
            try
            {
                inner();
            }
            catch (V8ScriptException exception)
            {
                throw new InvalidTimeZoneException("mine", exception);
            }
        }

        Assert.Equal("InvalidTimeZoneException: mine true", _callbacks.Run("f => { try { f(); } catch (e) { return `${e} ${e.cause === thrown}`; } }", Wrap));
        _sandbox.Run("thrown = undefined");
    }

    [Fact]
    public void Of_another_context()
    {
        using var other = _sandbox.Vm.CreateContext();
        var inner = other.Get<ICallbacks>().MakeAction("() => { throw new RangeError('deep'); }");
        Assert.Equal("RangeError: deep", _callbacks.Run("f => { try { f(); } catch (e) { return `${e}`; } }", () => inner()));
        var error = Assert.Throws<V8ScriptException>(() => _callbacks.Run("f => f()", () => inner()));
        var first = Assert.IsType<V8ScriptException>(error.InnerException);
        Assert.Equal("RangeError", error.ErrorName);
        Assert.Equal("deep", first.ThrownValue.GetProperty("message").AsString());
        JsFunction.Of(inner)!.Dispose();
    }

    [Fact]
    public void Messages_of_any_content()
    {
        foreach (var message in new[] { "", "12:-:3", "\0\ud800", new string('é', 100_000) })
        {
            Assert.Equal(message, _callbacks.Run("f => { try { f(); } catch (e) { return e.message; } }", () => throw new InvalidTimeZoneException(message)));
        }

        Assert.Equal("BadException ", _callbacks.Run("f => { try { f(); } catch (e) { return `${e.name} ${e.message}`; } }", () => throw new BadException()));
    }

    [Fact]
    public void Values_that_cannot_cross()
    {
        Assert.Equal(
            "TypeError: Func<Item[], Item[]>: argument[0] should be Item[], but is number 5",
            _callbacks.RunItems("f => { try { f(5); } catch (e) { return `${e}`; } }", items => items));
        Assert.Equal(
            "TypeError: Func<Item[], Item[]>: argument[0][1].id should be int, but is string \"x\"",
            _callbacks.RunItems("f => { try { f([{ id: 1, name: '', price: 1, active: true }, { id: 'x' }]); } catch (e) { return `${e}`; } }", items => items));
        Assert.Equal(
            "mine",
            _callbacks.RunItems("f => { try { f([{ get id() { throw new RangeError('mine'); } }]); } catch (e) { return e.message; } }", items => items));
    }

    private sealed class BadException : Exception
    {
        public override string Message => throw new InvalidOperationException("even worse");

        public override string? StackTrace => null;
    }
}
