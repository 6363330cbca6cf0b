using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>Implemented by the generated half of every <c>[JsHost]</c> type.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsHost<TSelf>
    where TSelf : class, IJsHost<TSelf>
{
    /// <summary>What script sees of the type.</summary>
    static abstract JsHostType HostType { get; }

    /// <summary>What script sees of an object that is declared as this type: of a class, the most derived one that is marked.</summary>
    /// <param name="host">The object.</param>
    /// <returns>The type itself, or one that derives from it.</returns>
    static abstract JsHostType HostTypeOf(TSelf host);
}
