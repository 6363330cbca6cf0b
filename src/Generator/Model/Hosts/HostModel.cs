using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model.Hosts;

/// <summary>A <c>[JsHost]</c> type: all that its half and its declaration for scripts are printed from.</summary>
/// <param name="HintName">The name of the generated file.</param>
/// <param name="Namespace">The namespace, escaped; empty for the global one.</param>
/// <param name="Containers">The declarations to open, outermost first; the last one is the type itself.</param>
/// <param name="Reference">The type as emitted code names it.</param>
/// <param name="HelperClass">The name of the class nested in it, which no member of it has.</param>
/// <param name="DisplayName">The type as messages name it.</param>
/// <param name="Name">The type as scripts name it.</param>
/// <param name="IsInterface">Whether it is an interface.</param>
/// <param name="Kinds">Of a class: itself and the marked classes that it derives from, as emitted code names them.</param>
/// <param name="Members">What script sees, in order; inherited members first.</param>
/// <param name="Types">The types that the members' shapes name.</param>
/// <param name="ScriptObjects">The interfaces of script's objects that they name.</param>
/// <param name="Docs">The summary of its XML comment.</param>
/// <param name="Refusal">The diagnostic that stands in the way of it, if there is one.</param>
internal sealed record HostModel(
    string HintName,
    string Namespace,
    EquatableArray<ContainerModel> Containers,
    string Reference,
    string HelperClass,
    string DisplayName,
    string Name,
    bool IsInterface,
    EquatableArray<string> Kinds,
    EquatableArray<HostMemberModel> Members,
    EquatableArray<ObjectModel> Types,
    EquatableArray<ScriptObjectModel> ScriptObjects,
    string? Docs,
    string? Refusal);
