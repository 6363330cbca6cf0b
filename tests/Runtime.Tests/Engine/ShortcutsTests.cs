namespace V8Typed.Tests.Engine;

/// <summary>The shortcuts are there once per process.</summary>
public sealed class ShortcutsTests
{
    [Fact]
    public void They_work_from_any_thread_and_are_set_up_once() =>
        Child.Prints(
            """
            GetContext before: InvalidOperationException: V8Shortcuts is not set up: call V8Shortcuts.SetUp() first, when the program starts.
            SetUp twice: InvalidOperationException: V8Shortcuts is set up already: call SetUp once, when the program starts.
            SetUp of the platform too: InvalidOperationException: The V8 platform is set up already: a process has one. Use the first one, or V8Shortcuts.GetContext().
            from many threads: 200
            same: True
            """,
            "shortcuts");

    [Fact]
    public void Of_many_threads_that_set_up_one_succeeds() => Child.Prints("set up, refused: 1, 15", "shortcuts-race");

    [Fact]
    public void They_use_a_platform_that_is_there() =>
        Child.Prints(
            """
            works: 42
            alive: False
            after the platform: ObjectDisposedException
            GetContext after it: ObjectDisposedException
            """,
            "shortcuts-on-existing");

    [Fact]
    public void After_a_tear_down_they_say_why_not() =>
        Child.Prints(
            """
            SetUp: InvalidOperationException: The V8 platform was torn down and cannot be set up again in the same process: keep it for as long as the process needs JavaScript.
            GetContext: InvalidOperationException
            """,
            "shortcuts-after-tear-down");
}
