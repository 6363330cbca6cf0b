using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Model;

/// <summary>A method.</summary>
/// <param name="Parameters">All parameters as declared, a cancellation token included.</param>
/// <param name="ReturnType">The result's type as emitted code names it.</param>
/// <param name="Return">How the result crosses; that of a task is its own result.</param>
/// <param name="ResultType">The type of <paramref name="Return"/> as emitted code names it.</param>
/// <param name="Async">By what it is promised.</param>
/// <param name="IsConstructor">Whether the function is called with <c>new</c>.</param>
internal sealed record MethodModel(
    string Interface,
    string Name,
    string DisplayName,
    JsPath Path,
    EquatableArray<ParameterModel> Parameters,
    string ReturnType,
    Shape Return,
    string ResultType,
    AsyncKind Async,
    bool IsConstructor = false)
    : MemberModel(Interface, Name, DisplayName, Path);
