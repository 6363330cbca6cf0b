using V8Typed.Generator.Collections;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Parsing;

/// <summary>What one <c>[JsObject]</c> interface parsed to; positions stand in the diagnostics only.</summary>
/// <param name="Model">Null when nothing may be emitted.</param>
/// <param name="Diagnostics">What the interface gives rise to.</param>
internal sealed record ParsedObjectInterface(ObjectInterfaceModel? Model, EquatableArray<DiagnosticInfo> Diagnostics);
