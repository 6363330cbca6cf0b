using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>What stands for a JavaScript object in C#: sent back to script, it is the object again.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsReferring
{
    /// <summary>The object.</summary>
    JsReference Reference { get; }
}
