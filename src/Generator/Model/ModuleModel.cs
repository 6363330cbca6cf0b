using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model;

/// <summary>A <c>[JsModule]</c> interface.</summary>
/// <param name="Request">Which script it describes.</param>
/// <param name="Global">The attribute's <c>Global</c>.</param>
internal sealed record ModuleModel(
    string HintName,
    string Namespace,
    EquatableArray<ContainerModel> Containers,
    string Reference,
    string ProxyClass,
    string DisplayName,
    ModuleRequest Request,
    string? Global,
    EquatableArray<MemberModel> Members,
    EquatableArray<ObjectModel> Types,
    string? Refusal)
    : InterfaceModel(HintName, Namespace, Containers, Reference, ProxyClass, DisplayName, Members, Types, Refusal);
