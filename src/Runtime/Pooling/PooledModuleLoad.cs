namespace V8Typed;

/// <summary>The load of a module into a context of a pool, which waits for what the module waits for at its top level, within bounds.</summary>
internal sealed class PooledModuleLoad
{
    private readonly string _module;
    private readonly Func<V8Context, CancellationToken, Task> _load;

    private PooledModuleLoad(string module, Func<V8Context, CancellationToken, Task> load)
    {
        _module = module;
        _load = load;
    }

    public static PooledModuleLoad Of<T>()
        where T : class, Interop.IJsModule<T> =>
        new(T.Definition.ModuleName, static (context, token) => context.GetAsync<T>(token));

    /// <summary>Blocks until it is loaded: a thread of the pool has nothing else to do.</summary>
    /// <exception cref="V8TimeoutException">It still waits after that time.</exception>
    /// <exception cref="OperationCanceledException">Nobody needs it any more.</exception>
    public void Run(V8Context context, TimeSpan longest, TimeProvider time, CancellationToken needless)
    {
        using var limit = new CancellationTokenSource(longest, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, needless);
        try
        {
            _load(context, end.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !needless.IsCancellationRequested)
        {
            throw new V8TimeoutException(
                longest,
                $"The module '{_module}' was still being loaded after {longest.TotalMilliseconds:0.###} ms: it waits at its top level (await). " +
                "Move the await into a function, or raise V8PoolOptions.MaxWait.");
        }
    }
}
