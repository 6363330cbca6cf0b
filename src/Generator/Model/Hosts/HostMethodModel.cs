using System.Linq;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Model.Hosts;

/// <summary>A method. Several of one name differ in how many arguments they take.</summary>
/// <param name="Parameters">All parameters as declared, a cancellation token included.</param>
/// <param name="Result">How the result crosses; that of a task is its own result.</param>
/// <param name="ResultType">The type of <paramref name="Result"/> as emitted code names it.</param>
/// <param name="Async">By what it is promised.</param>
internal sealed record HostMethodModel(
    string Declaring,
    string Name,
    string JsName,
    string DisplayName,
    string? Docs,
    EquatableArray<ParameterModel> Parameters,
    Shape Result,
    string ResultType,
    AsyncKind Async)
    : HostMemberModel(Declaring, Name, JsName, DisplayName, Docs)
{
    /// <summary>How many arguments it needs at least.</summary>
    public int LeastArguments => Parameters.Count(parameter => parameter is { Shape: not (SpreadShape or CancellationShape), Default: null });

    /// <summary>How many it takes at most.</summary>
    public int MostArguments => Parameters.Any(parameter => parameter.Shape is SpreadShape)
        ? int.MaxValue
        : Parameters.Count(parameter => parameter.Shape is not CancellationShape);
}
