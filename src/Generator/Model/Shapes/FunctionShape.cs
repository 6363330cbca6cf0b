using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model.Shapes;

/// <summary>A delegate: a function of script in C#, a function of C# in script.</summary>
/// <param name="Type">As emitted code names it, without <c>?</c>.</param>
/// <param name="Name">As messages name it.</param>
/// <param name="Parameters">Its parameters, a cancellation token included.</param>
/// <param name="ReturnType">The result's type as emitted code names it.</param>
/// <param name="Result">How the result crosses; that of a task is its own result.</param>
/// <param name="ResultType">The type of <paramref name="Result"/> as emitted code names it.</param>
/// <param name="Async">By what the result is promised.</param>
internal sealed record FunctionShape(
    string Type,
    string Name,
    EquatableArray<ParameterModel> Parameters,
    string ReturnType,
    Shape Result,
    string ResultType,
    AsyncKind Async,
    bool IsNullable)
    : Shape;
