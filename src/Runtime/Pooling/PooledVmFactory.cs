using System.Collections.Concurrent;

namespace V8Typed;

/// <summary>Sets up the VMs and contexts of a pool.</summary>
/// <param name="platform">Where the VMs are.</param>
/// <param name="options">What they are like.</param>
/// <param name="time">The clock of limits.</param>
/// <param name="needless">Ends what waits: the pool has closed, and nobody wants another VM.</param>
internal sealed class PooledVmFactory(V8Platform platform, V8PoolOptions options, TimeProvider time, CancellationToken needless)
{
    private readonly ConcurrentDictionary<Type, PooledModuleLoad> _asked = new();

    /// <summary>Has contexts that are set up from now on load a module that somebody asked the pool for.</summary>
    public void Add<T>()
        where T : class, Interop.IJsModule<T> =>
        _asked.TryAdd(typeof(T), PooledModuleLoad.Of<T>());

    public PooledVm Create(int generation)
    {
        var vm = platform.CreateVm(options.Vm);
        try
        {
            return new PooledVm(vm, CreateContext(vm), generation, time.GetTimestamp());
        }
        catch
        {
            vm.Dispose();
            throw;
        }
    }

    public V8Context CreateContext(V8Vm vm)
    {
        var context = vm.CreateContext(options.Context);
        try
        {
            context.LoadLibs([.. options.Libs]);
            foreach (var load in options.Preparations.Concat(_asked.Values))
            {
                load.Run(context, options.MaxWait, time, needless);
            }

            options.WarmUp?.Invoke(context);
            return context;
        }
        catch
        {
            context.Dispose();
            throw;
        }
    }
}
