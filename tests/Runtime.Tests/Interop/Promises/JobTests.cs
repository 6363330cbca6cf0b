namespace V8Typed.Tests.Interop;

public sealed class JobTests
{
    [Fact]
    public void Jobs_have_run_when_a_call_ends()
    {
        using var sandbox = new Sandbox();
        var jobs = sandbox.Context.Get<IJobs>();
        jobs.Start();
        Assert.Equal(2, jobs.Count());
    }
}
