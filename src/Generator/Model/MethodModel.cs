using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Model;

/// <summary>A method.</summary>
/// <param name="Parameters">All parameters as declared, a cancellation token included.</param>
/// <param name="ReturnType">The result's type as emitted code names it.</param>
/// <param name="Return">How the result crosses.</param>
internal sealed record MethodModel(
    string Interface,
    string Name,
    string DisplayName,
    JsPath Path,
    EquatableArray<ParameterModel> Parameters,
    string ReturnType,
    Shape Return)
    : MemberModel(Interface, Name, DisplayName, Path);
