using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>Implemented by the generated half of every <c>[JsHost]</c> type.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsHost<TSelf>
    where TSelf : class, IJsHost<TSelf>
{
    /// <summary>The script that makes objects of the type.</summary>
    static abstract JsModuleDefinition Definition { get; }

    /// <summary>Runs calls to such an object.</summary>
    static abstract JsInvoke Invoke { get; }

    /// <summary>The type as TypeScript declares it.</summary>
    static abstract string TypeScript { get; }
}
