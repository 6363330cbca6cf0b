using V8Typed.Generator.Collections;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Parsing;

/// <summary>
/// What one interface parsed to. The model goes on to the source output without the positions, so that moving lines prints nothing again.
/// </summary>
/// <param name="Model">Null when nothing may be emitted.</param>
/// <param name="Diagnostics">What the interface itself gives rise to.</param>
/// <param name="File">The file that carries the attribute.</param>
/// <param name="SpecifierLocation">Where the attribute names the script.</param>
internal sealed record ParsedModule(
    ModuleModel? Model,
    EquatableArray<DiagnosticInfo> Diagnostics,
    string File,
    LocationInfo? SpecifierLocation);
