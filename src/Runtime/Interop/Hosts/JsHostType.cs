using System.ComponentModel;

namespace V8Typed.Interop;

/// <summary>What emitted code knows of one <c>[JsHost]</c> type. There is one of these per type.</summary>
/// <param name="definition">The script that makes objects of it.</param>
/// <param name="invoke">Runs calls to one.</param>
/// <param name="declarations">The type and the value types that its members name, as TypeScript declares them.</param>
/// <param name="references">The host types that its members name.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsHostType(
    JsModuleDefinition definition, JsInvoke invoke, JsTypeDeclaration[] declarations, Func<JsHostType[]> references)
{
    private readonly JsTypeDeclaration[] _declarations = declarations;

    internal JsModuleDefinition Definition { get; } = definition;

    internal JsInvoke Invoke { get; } = invoke;

    internal IReadOnlyList<JsTypeDeclaration> Declarations => _declarations;

    /// <summary>Asked for when it is needed: types may name each other.</summary>
    internal IReadOnlyList<JsHostType> References => references();

    /// <summary>That of a type which is known at compile time only.</summary>
    /// <typeparam name="T">A <c>[JsHost]</c> type.</typeparam>
    /// <returns>What script sees of it.</returns>
    public static JsHostType Of<T>()
        where T : class, IJsHost<T> =>
        T.HostType;
}
