using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model;

/// <summary>A <c>[JsObject]</c> interface.</summary>
/// <param name="Name">The interface as messages about values name it.</param>
/// <param name="IsDisposable">Whether it extends <c>IDisposable</c>.</param>
/// <param name="IsResult">Whether a script's result can be one: it is no open type, and code anywhere in the assembly can name it.</param>
internal sealed record ObjectInterfaceModel(
    string HintName,
    string Namespace,
    EquatableArray<ContainerModel> Containers,
    string Reference,
    string ProxyClass,
    string DisplayName,
    string Name,
    bool IsDisposable,
    bool IsResult,
    EquatableArray<MemberModel> Members,
    EquatableArray<ObjectModel> Types,
    string? Refusal)
    : InterfaceModel(HintName, Namespace, Containers, Reference, ProxyClass, DisplayName, Members, Types, Refusal);
