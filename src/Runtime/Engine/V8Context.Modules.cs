using V8Typed.Interop;

namespace V8Typed;

/// <content>Modules.</content>
public sealed partial class V8Context
{
    /// <summary>The typed proxy of a module. The module is loaded into this context on first use.</summary>
    /// <typeparam name="T">A partial interface with <c>[JsModule]</c>.</typeparam>
    /// <returns>The proxy; the same one for every call in this context. It may be used from any thread.</returns>
    /// <exception cref="V8ScriptException">The module failed to compile, or threw while it was loaded. The next call tries again, but for an
    /// ES module, which fails for good.</exception>
    /// <exception cref="V8UnknownException">The module waits at its top level (<c>await</c>): use <see cref="GetAsync"/>.</exception>
    /// <exception cref="ObjectDisposedException">The context was disposed.</exception>
    public T Get<T>()
        where T : class, IJsModule<T>
    {
        ThrowIfDisposed();
        if (_proxies.Find<T>() is { } known)
        {
            return known;
        }

        var registration = Realm.Enter(CancellationToken.None);
        try
        {
            return Bind<T>();
        }
        finally
        {
            Realm.Exit(registration);
        }
    }

    /// <summary>
    /// The typed proxy of a module, once it is loaded: for an ES module that waits at its top level (<c>await</c>) for a timer, a request, a task of C#.
    /// Any other module is loaded when this returns.
    /// </summary>
    /// <typeparam name="T">A partial interface with <c>[JsModule]</c>.</typeparam>
    /// <param name="cancellationToken">
    /// Ends the module's top level while it runs, and the waiting after that. A module that was waited for goes on to load, and another call waits for it
    /// again.
    /// </param>
    /// <returns>
    /// A task for the proxy, which is the same one as <see cref="Get{T}"/> gives. It fails with <see cref="V8ScriptException"/> when the module failed to compile,
    /// or threw, and with <see cref="ObjectDisposedException"/> when the context is disposed first. Its continuations never run under the VM's lock.
    /// </returns>
    /// <exception cref="ObjectDisposedException">The context was disposed.</exception>
    public Task<T> GetAsync<T>(CancellationToken cancellationToken = default)
        where T : class, IJsModule<T>
    {
        ThrowIfDisposed();
        if (_proxies.Find<T>() is { } known)
        {
            return Task.FromResult(known);
        }

        return Begin(
            () =>
            {
                if (_host.BeginLoad(T.Definition) is not { } load)
                {
                    return Task.FromResult(Bind<T>());
                }

                // What it waits for may be settled by a call that would not run jobs otherwise.
                Realm.ExpectPromises();
                return PendingModule<T>.Await(this, load, cancellationToken);
            },
            cancellationToken);
    }

    private T Bind<T>()
        where T : class, IJsModule<T> =>
        _proxies.GetOrAdd(() => T.CreateProxy(_host.Bind(T.Definition)));
}
