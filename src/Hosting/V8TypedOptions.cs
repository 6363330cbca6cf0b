using Microsoft.Extensions.DependencyInjection;
using V8Typed.Interop;

namespace V8Typed.Hosting;

/// <summary>What <see cref="V8TypedServiceCollectionExtensions.AddV8Typed(Microsoft.Extensions.DependencyInjection.IServiceCollection, Action{V8TypedOptions})"/> sets up.</summary>
public sealed class V8TypedOptions
{
    internal List<Action<IServiceCollection>> Modules { get; } = [];

    /// <summary>The settings of the engine, used if nobody has set it up yet.</summary>
    public V8PlatformOptions Platform { get; } = new();

    /// <summary>The settings of the pool.</summary>
    public V8PoolOptions Pool { get; } = new();

    /// <summary>
    /// Whether the program's start waits until <see cref="V8PoolOptions.MinSize"/> VMs are warm, and fails if they can't be made. Off by default: the program
    /// starts at once, and the readiness check tells when it can take requests.
    /// </summary>
    public bool WaitForWarmUp { get; set; }

    /// <summary>Registers a module: its interface can be had from constructors, and every VM of the pool loads it before it is used.</summary>
    /// <typeparam name="T">A partial interface with <c>[JsModule]</c>. Its members must not give what lives in one VM (see <see cref="V8Pool.Get{T}"/>).</typeparam>
    /// <returns>These options.</returns>
    public V8TypedOptions AddModule<T>()
        where T : class, IJsModule<T>
    {
        Pool.Preload<T>();
        Modules.Add(static services => services.AddSingleton(static provider => provider.GetRequiredService<V8Pool>().Get<T>()));
        return this;
    }
}
