namespace V8Typed.Tests.Engine;

/// <summary>What a process can do once, in processes of their own.</summary>
public sealed class LifeCycleTests
{
    [Fact]
    public void A_parent_disposes_its_children_and_a_disposed_object_says_so() =>
        Child.Prints(
            """
            at first: True True True True True True
            context disposed: True True False True True True
            VM disposed: True False False False True True
            RunScript after its VM: ObjectDisposedException
            CreateContext after its VM: ObjectDisposedException
            Statistics after its VM: ObjectDisposedException
            platform disposed: False False False False False False
            RunScript after its platform: ObjectDisposedException
            CreateContext after its platform: ObjectDisposedException
            CreateVm after its platform: ObjectDisposedException: Cannot access a disposed object.
            SetUp after tear-down: InvalidOperationException: The V8 platform was torn down and cannot be set up again in the same process: keep it for as long as the process needs JavaScript.
            Dispose twice: ok
            """,
            "platform-life");

    [Fact]
    public void A_platform_disposed_in_a_callback_ends_with_the_outermost_call() =>
        Child.Prints(
            """
            sink: in
            script: after 2,4
            alive: False False
            next: ObjectDisposedException
            """,
            "platform-dispose-in-callback");

    [Fact]
    public void Settings_that_contradict_those_made_elsewhere_are_refused() =>
        Child.Prints(
            """
            SetUp with other flags: InvalidOperationException: ClearScript was configured elsewhere in this process with V8Settings.GlobalFlags = DisableJITCompilation, but the platform options ask for DisableBackgroundWork. Set the same in both places, or leave V8Settings alone.
            SetUp with the same: 42
            """,
            "platform-other-settings");

    /// <summary>It ends, but maybe not well: the engine's native library is unloaded under the script (139 was seen).</summary>
    [Fact]
    public void A_script_that_runs_for_ever_does_not_keep_the_process() => Child.Prints("running: True", "leaves-running");

    [Fact]
    public void Contexts_and_VMs_can_be_disposed_while_threads_call_into_them() => Child.Prints("refused, wrong: 90, 0", "dispose-under-load");

    [Fact]
    public void A_second_set_up_says_that_there_is_one()
    {
        _ = TestPlatform.Instance;
        var exception = Assert.Throws<InvalidOperationException>(() => V8Platform.SetUp());
        Assert.Contains("already", exception.Message, StringComparison.Ordinal);
        Assert.True(TestPlatform.Instance.IsAlive);
    }
}
