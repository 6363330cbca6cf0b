using V8Typed.Interop;

namespace V8Typed;

/// <content>What a caller holds.</content>
public sealed partial class V8Pool
{
    /// <summary>A VM of a pool, for one caller until it is disposed.</summary>
    /// <remarks>
    /// What comes from the context (proxies, <see cref="JsValue"/>, <c>[JsObject]</c> interfaces, functions) must not be used after the lease: the VM
    /// is somebody else's then. Disposing twice is fine, from any thread.
    /// </remarks>
    public sealed class Lease : IDisposable, IAsyncDisposable
    {
        private readonly V8Pool _pool;
        private PooledVm? _vm;
        private bool _isDiscarded;
        private volatile bool _isRevoked;

        internal Lease(V8Pool pool, PooledVm vm)
        {
            _pool = pool;
            _vm = vm;
        }

        /// <summary>The context, with libs and modules loaded.</summary>
        /// <exception cref="ObjectDisposedException">The lease was given back.</exception>
        /// <exception cref="V8TimeoutException">It was held longer than <see cref="V8PoolOptions.MaxLeaseTime"/>.</exception>
        public V8Context Context => Held.Context;

        /// <summary>Whether the pool has taken the VM back, since the lease was held for too long.</summary>
        internal bool IsRevoked => _isRevoked;

        private PooledVm Held => Volatile.Read(ref _vm) ?? throw (_isRevoked ? _pool.Overdue(null) : new ObjectDisposedException(
            nameof(Lease), $"The lease of the pool '{_pool.Name}' was given back: rent another one, and use what comes from it before it is disposed."));

        /// <summary>The typed proxy of a module in this context.</summary>
        /// <typeparam name="T">A partial interface with <c>[JsModule]</c>.</typeparam>
        /// <returns>The proxy, of which every kind of member works, until the lease is disposed.</returns>
        /// <exception cref="ObjectDisposedException">The lease was given back.</exception>
        /// <exception cref="V8TimeoutException">It was held longer than <see cref="V8PoolOptions.MaxLeaseTime"/>.</exception>
        /// <exception cref="V8ScriptException">The module failed to load.</exception>
        public T Get<T>()
            where T : class, IJsModule<T> =>
            Held.Context.Get<T>();

        /// <summary>The same, once the module is loaded, for one that waits at its top level: see <see cref="V8Context.GetAsync"/>.</summary>
        /// <typeparam name="T">A partial interface with <c>[JsModule]</c>.</typeparam>
        /// <param name="cancellationToken">Ends the waiting.</param>
        /// <returns>A task for the proxy. It fails with <see cref="V8ScriptException"/> when the module failed to load.</returns>
        /// <exception cref="ObjectDisposedException">The lease was given back.</exception>
        public Task<T> GetAsync<T>(CancellationToken cancellationToken = default)
            where T : class, IJsModule<T> =>
            Held.Context.GetAsync<T>(cancellationToken);

        /// <summary>Has the VM replaced when the lease is given back: for a caller that knows its state to be spoilt.</summary>
        /// <exception cref="ObjectDisposedException">The lease was given back.</exception>
        /// <exception cref="V8TimeoutException">It was held longer than <see cref="V8PoolOptions.MaxLeaseTime"/>.</exception>
        public void Discard()
        {
            _ = Held;
            _isDiscarded = true;
        }

        /// <summary>Gives the VM back. It never waits: a VM in which a call still runs is replaced.</summary>
        public void Dispose()
        {
            if (Interlocked.Exchange(ref _vm, null) is { } vm)
            {
                _pool.Return(vm, _isDiscarded);
            }
        }

        /// <summary>Ends the lease, unless it was given back.</summary>
        internal bool TryRevoke()
        {
            if (Volatile.Read(ref _vm) is not { } vm)
            {
                return false;
            }

            _isRevoked = true; // Before, since who finds no VM asks why.
            if (Interlocked.CompareExchange(ref _vm, null, vm) == vm)
            {
                return true;
            }

            _isRevoked = false;
            return false;
        }

        /// <summary>As <see cref="Dispose"/>.</summary>
        /// <returns>A completed task.</returns>
        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
