namespace V8Typed.Tests.Interop.Hosts;

/// <summary>Promises what a task will give.</summary>
[JsHost]
public partial class Late(Task<string> task)
{
    public Task<string> WaitAsync() => task;
}
