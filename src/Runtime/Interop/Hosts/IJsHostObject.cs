using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>
/// Implemented by the generated half of every <c>[JsHost]</c> class, anew by each that derives from another: so an object keeps one face for
/// script, whichever of its types a signature names.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsHostObject
{
    /// <summary>What script sees of the object.</summary>
    JsHostType HostType { get; }
}
