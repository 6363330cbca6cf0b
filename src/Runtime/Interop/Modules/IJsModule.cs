using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>
/// Implemented by the generated half of every <c>[JsModule]</c> interface; what <see cref="V8Context.Get{T}"/> reaches the proxy by,
/// without reflection.
/// </summary>
/// <typeparam name="TSelf">The interface itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsModule<TSelf>
    where TSelf : class, IJsModule<TSelf>
{
    /// <summary>The module and its JS halves.</summary>
    static abstract JsModuleDefinition Definition { get; }

    /// <summary>Makes the proxy over a bound module.</summary>
    /// <param name="binding">The module in one context.</param>
    /// <returns>The proxy.</returns>
    static abstract TSelf CreateProxy(JsModuleBinding binding);

    /// <summary>Makes the proxy over a pool of VMs.</summary>
    /// <param name="pool">The module in any of them.</param>
    /// <returns>The proxy.</returns>
    /// <exception cref="NotSupportedException">A member can't be called without knowing in which VM.</exception>
    static abstract TSelf CreatePooledProxy(JsPooledModule<TSelf> pool);
}
