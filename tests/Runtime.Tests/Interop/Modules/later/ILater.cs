namespace V8Typed.Tests.Interop.Modules.Later;

[JsModule("./timer.mjs")]
internal partial interface ITimed
{
    int Answer();
}

[JsModule("./timer.mjs")]
internal partial interface ITimedTask
{
    Task<int> AnswerAsync();
}

[JsModule("./host.mjs")]
internal partial interface IHostWord
{
    string Word { get; }
}

[JsModule("./fails.mjs")]
internal partial interface IFails
{
    int Answer();
}

[JsModule("./cycle.mjs")]
internal partial interface ICycle
{
    string Both();
}

[JsModule("./at-once.mjs")]
internal partial interface IAtOnce
{
    string Word { get; }
}

/// <summary>Says its word when it is asked to.</summary>
[JsHost]
internal sealed partial class Gatekeeper
{
    private readonly TaskCompletionSource<string> _word = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<string> WordAsync() => _word.Task;

    [JsIgnore]
    public void Say(string word) => _word.SetResult(word);

    [JsIgnore]
    public void Fail(Exception exception) => _word.SetException(exception);
}
