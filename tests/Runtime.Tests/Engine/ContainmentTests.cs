namespace V8Typed.Tests.Engine;

/// <summary>
/// Values that end the process when ClearScript is left alone with them (throw { hostException: 5 } and worse), thrown everywhere, in
/// processes of their own.
/// </summary>
public sealed class ContainmentTests
{
    public static TheoryData<string> Values =>
    [
        "error", "number", "object", "getter", "revoked", "revoked-function", "throwing-proxy", "proxy-of-error", "own-property", "prototype",
        "function", "stack-getter", "message-object", "name-symbol", "to-string", "symbol", "big", "array",
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void Whatever_is_thrown_the_process_lives_and_the_context_works_on(string value)
    {
        Child.Prints("tried: 20", "thrown", value);
        Child.Prints("the half before: 1", "thrown-by-library", value);
        Child.Prints(
            """
            returned where a string is expected: V8TypeException
            returned where a number is expected: V8TypeException
            """,
            "thrown-by-call",
            value);
        Child.Prints(
            """
            script, again: 42
            CommonJS, again: 42
            ES module, again: V8ScriptException
            """,
            "thrown-by-module",
            value);
        Child.Prints(
            """
            told of: 3
            alive: True
            """,
            "rejected",
            value);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Thrown_in_functions_callbacks_and_promises_likewise(string value)
    {
        Child.Prints("canceled: AggregateException", "thrown-by-function", value);
    }

    [Fact]
    public void Script_gets_no_exception_of_NET() => Child.Prints(
        """
        sync: undefined message,name,stack true InvalidOperationException: text
        async: undefined message,name,stack true InvalidOperationException: text
        poisoned: undefined InvalidOperationException
        back: V8ScriptException
        """,
        "host-exception");

    [Fact]
    public void Nothing_leaves_the_callback_for_rejections() => Child.Prints(
        """
        flood: V8TimeoutException
        flood of handled ones: V8TimeoutException
        flood of jobs: V8TimeoutException
        endless getter: 1
        poisoned: 1
        as ever: 1
        told of: 1
        disposing handler: 1
        alive: False
        disposed in a call: 1
        VM alive: False
        """,
        "rejection-callbacks");

    [Fact]
    public void Disposing_while_promises_settle() => Child.Prints("wrong, unobserved: 0, 0", "dispose-under-async-load");

    [Fact]
    public void Disposing_while_WebAssembly_compiles() => Child.Prints(
        """
        valid: true
        ended: 6
        """,
        "dispose-while-compiling");

    [Fact]
    public void Tasks_of_the_engine_can_call_delegates()
    {
        var result = Child.Run("engine-task-callbacks").Succeeded();
        Assert.Contains("answer: 43 text 3 InvalidOperationException", result.Lines);
        Assert.Contains("after: 7", result.Lines);
    }

    [Fact]
    public void Prototypes_that_answer_for_errors_do_no_harm() => Child.Prints("alive: True", "poisoned-prototype");

    [Theory]
    [InlineData("array")]
    [InlineData("global")]
    [InlineData("strings")]
    [InlineData("caught")]
    [InlineData("closures")]
    public void An_endless_allocation_is_a_memory_exception(string hog) =>
        Child.Prints(
            """
            hog: V8MemoryException
            platform alive: True
            VM is usable or dead: True
            another VM: 2
            hog there: V8MemoryException
            """,
            "heap",
            hog);

    /// <summary>The one thing that only another process protects from.</summary>
    [Fact]
    public void A_single_huge_allocation_ends_the_process()
    {
        var result = Child.Run("out-of-memory");
        Assert.NotEqual(0, result.ExitCode);
        Assert.Equal("start", result.Lines[0]);
        Assert.DoesNotContain("end", result.Lines);
    }

    [Theory]
    [InlineData("waitAsync")]
    [InlineData("finalizer")]
    public void Tasks_of_the_engine_can_call_back_without_a_deadlock(string kind)
    {
        var result = Child.Run("engine-task", kind).Succeeded();
        Assert.Contains("called: True", result.Lines);
        Assert.Contains("after: 42 43", result.Lines);

        // On the thread of a call it is one nested in it; on another it is refused.
        var answers = result.Lines.Contains("on the caller's thread: True") ? "2" : nameof(InvalidOperationException);
        Assert.Contains($"RunScript in it: {answers}", result.Lines);
        Assert.Contains($"typed call in it: {answers}", result.Lines);
    }

    [Fact]
    public void Callbacks_from_tasks_of_the_engine() =>
        Child.Prints(
            """
            callbacks: 200
            wrong: 0
            the last one: InvalidTimeZoneException: the last one
            contexts: 0
            another context: 45
            """,
            "engine-task-load");

    [Theory]
    [MemberData(nameof(Values))]
    public void Whatever_is_thrown_goes_through_a_callback(string value) =>
        Child.Prints(
            """
            caught in script: True
            typed call: True
            script: True
            script that returns: True
            getter of an argument: True
            after: 42
            """,
            "thrown-through-callback",
            value);

    [Fact]
    public void WebAssembly_is_there_only_when_asked_for()
    {
        using var sandbox = new Sandbox();
        Assert.Equal("undefined", sandbox.Run("typeof WebAssembly"));
        using var other = sandbox.Vm.CreateContext(new V8ContextOptions { AllowWebAssembly = true });
        Assert.Equal("object", other.RunScript("typeof WebAssembly"));
        Assert.Equal("true", other.RunScript("WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))"));
    }
}
