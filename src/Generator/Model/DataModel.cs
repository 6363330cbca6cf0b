using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Model;

/// <summary>The types of a compilation that can be the result of a script.</summary>
/// <param name="ClassName">The class that is emitted for them.</param>
/// <param name="Roots">Those that can be one by themselves, by the name that emitted code uses.</param>
/// <param name="Objects">The <c>[JsObject]</c> interfaces, which can be one too.</param>
/// <param name="Types">All that the roots are made of.</param>
internal sealed record DataModel(
    string ClassName, EquatableArray<string> Roots, EquatableArray<ProxyShape> Objects, EquatableArray<ObjectModel> Types);
