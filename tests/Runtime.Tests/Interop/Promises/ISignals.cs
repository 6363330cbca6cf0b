namespace V8Typed.Tests.Interop;

/// <summary>Functions that take an AbortSignal where C# has a CancellationToken.</summary>
[JsModule("./signals.js")]
internal partial interface ISignals
{
    // One parameter less than the function.
    Task<string> Wait(string reason, CancellationToken token = default);
    ValueTask<int> WaitForNothing(CancellationToken token = default);
    Task<int> Race(int value, CancellationToken token);
    void Keep(CancellationToken token);
    string Describe(int a, int b = 5, CancellationToken token = default);
    Task<string> DescribeLater(CancellationToken token);
    Task<int> Spin(CancellationToken token);
    Task<int> SpinLater(CancellationToken token);
    Task<int> SpinFor(int rounds, CancellationToken token);
    void SpinNow(CancellationToken token);

    // As many as the function.
    int Count(int a, int b, CancellationToken token);

    string Eval(string source);
    Task<string> Make(string source, CancellationToken token);
}
