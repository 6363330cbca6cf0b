using System.Collections.Concurrent;

namespace V8Typed;

/// <summary>The proxies of a context, one per interface.</summary>
internal sealed class ProxyTable
{
    private readonly ConcurrentDictionary<Type, object> _proxies = new();

    public int Count => _proxies.Count;

    public T? Find<T>()
        where T : class =>
        _proxies.TryGetValue(typeof(T), out var proxy) ? (T)proxy : null;

    /// <summary>Called under the VM's lock. A proxy whose making fails is not kept.</summary>
    public T GetOrAdd<T>(Func<T> create)
        where T : class
    {
        if (Find<T>() is { } known)
        {
            return known;
        }

        var proxy = create();
        // Loading a module may have asked for the same interface.
        return (T)_proxies.GetOrAdd(typeof(T), proxy);
    }
}
