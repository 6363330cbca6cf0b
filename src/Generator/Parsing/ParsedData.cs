using V8Typed.Generator.Collections;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Parsing;

/// <summary>What one <c>[JsData]</c> type parsed to.</summary>
/// <param name="Types">The type and those that it is made of; none when it is refused.</param>
/// <param name="Root">The type itself.</param>
/// <param name="Diagnostics">Why it is refused.</param>
internal sealed record ParsedData(EquatableArray<ObjectModel> Types, string Root, EquatableArray<DiagnosticInfo> Diagnostics);
