using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Model;

/// <summary>A parameter of a method.</summary>
/// <param name="Name">The declared name, not escaped.</param>
/// <param name="Type">The type as emitted code names it.</param>
/// <param name="Shape">How the argument crosses.</param>
/// <param name="Default">The declared default, if it may be left out of the call.</param>
internal sealed record ParameterModel(string Name, string Type, Shape Shape, DefaultModel? Default);
