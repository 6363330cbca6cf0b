using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>Implemented by the generated half of every <c>[JsObject]</c> interface.</summary>
/// <typeparam name="TSelf">The interface itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsObject<TSelf>
    where TSelf : class, IJsObject<TSelf>
{
    /// <summary>The JS halves of its members.</summary>
    static abstract JsModuleDefinition Definition { get; }

    /// <summary>Makes what stands for an object.</summary>
    /// <param name="reference">The object.</param>
    /// <param name="binding">The halves in its context.</param>
    /// <returns>The proxy.</returns>
    static abstract TSelf CreateProxy(JsReference reference, JsModuleBinding binding);
}
