using V8Typed.Generator.Collections;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model.Hosts;

namespace V8Typed.Generator.Parsing.Hosts;

/// <summary>What one <c>[JsHost]</c> type parsed to.</summary>
/// <param name="Model">Null when nothing may be emitted.</param>
/// <param name="Diagnostics">What the type gives rise to.</param>
internal sealed record ParsedHost(HostModel? Model, EquatableArray<DiagnosticInfo> Diagnostics);
