using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>The base of the emitted classes that stand for a JavaScript object.</summary>
/// <param name="reference">The object.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsObjectProxy(JsReference reference) : IJsReferring
{
    /// <summary>The object.</summary>
    public JsReference Reference { get; } = reference;

    /// <summary>Gives the object up; script keeps it as long as it can reach it.</summary>
    public void Release() => Reference.Free();
}
