using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model;

/// <summary>A <c>[JsBatch]</c> method: a function called for each element of its spans. The shapes are those of the elements.</summary>
/// <param name="Arguments">The spans of arguments.</param>
/// <param name="Result">The span of results; null for a function without.</param>
/// <param name="Token">The cancellation token, if there is one.</param>
internal sealed record BatchModel(
    string Interface,
    string Name,
    string DisplayName,
    JsPath Path,
    EquatableArray<ParameterModel> Arguments,
    ParameterModel? Result,
    ParameterModel? Token)
    : MemberModel(Interface, Name, DisplayName, Path)
{
    /// <summary>All parameters in order.</summary>
    public IEnumerable<ParameterModel> Parameters => [.. Arguments, .. Result is null ? [] : new[] { Result }, .. Token is null ? [] : new[] { Token }];
}
