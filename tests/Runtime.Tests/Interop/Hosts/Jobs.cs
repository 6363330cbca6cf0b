using System.Runtime.CompilerServices;

namespace V8Typed.Tests.Interop.Hosts;

/// <summary>What script can cancel by a signal.</summary>
[JsHost]
public partial class Jobs
{
    internal CancellationToken Last { get; private set; }

    internal int Canceled { get; private set; }

    /// <summary>Waits to be canceled.</summary>
    public async Task<string> WaitAsync(string name, CancellationToken token = default)
    {
        Last = token;
        try
        {
            await Task.Delay(Timeout.Infinite, token);
            return name;
        }
        finally
        {
            Canceled++;
        }
    }

    /// <summary>Ends at once.</summary>
    public ValueTask<string> SoonAsync(string name, int times = 1, CancellationToken token = default)
    {
        Last = token;
        return ValueTask.FromResult(string.Concat(Enumerable.Repeat(name, times)));
    }

    /// <summary>Ends later, by itself.</summary>
    public async Task<bool> LaterAsync(CancellationToken token)
    {
        Last = token;
        await Task.Delay(5, CancellationToken.None);
        return token.IsCancellationRequested;
    }

    /// <summary>Script aborts meanwhile.</summary>
    public bool During(Action abort, CancellationToken token)
    {
        abort();
        return token.IsCancellationRequested;
    }

    public string State(CancellationToken token) => $"{token.CanBeCanceled} {token.IsCancellationRequested}";

    public void Fail(CancellationToken token) => throw new InvalidOperationException($"{token.CanBeCanceled}");

    public string Find(string name) => name;

    public string Find(string name, int from, CancellationToken token) => $"{name} {from} {token.CanBeCanceled}";

    public string Find(string name, int from, int to) => $"{name} {from}-{to}";

    public async IAsyncEnumerable<int> Count([EnumeratorCancellation] CancellationToken token = default)
    {
        Last = token;
        try
        {
            for (var i = 0; ; i++)
            {
                if (i == 3)
                {
                    await Task.Delay(Timeout.Infinite, token);
                }

                yield return i;
            }
        }
        finally
        {
            Canceled++;
        }
    }

    public IAsyncEnumerable<int>? Nothing(CancellationToken token) => token.CanBeCanceled ? null : Count(token);
}
