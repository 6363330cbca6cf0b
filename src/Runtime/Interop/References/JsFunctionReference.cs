using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>The base of the emitted classes whose method is what a delegate for a JavaScript function calls.</summary>
/// <param name="reference">The function.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsFunctionReference(JsReference reference) : JsFunction, IJsReferring
{
    /// <summary>The function.</summary>
    public JsReference Reference { get; } = reference;

    /// <inheritdoc/>
    public sealed override void Dispose() => Reference.Free();
}
