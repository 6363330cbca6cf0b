using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model;

/// <summary>
/// An interface that gets a proxy: all that its two halves are printed from, and nothing that moves with its position. The set is closed:
/// <see cref="ModuleModel"/> and <see cref="ObjectInterfaceModel"/>.
/// </summary>
/// <param name="HintName">The name of the generated file.</param>
/// <param name="Namespace">The namespace, escaped; empty for the global one.</param>
/// <param name="Containers">The declarations to open, outermost first; the last one is the interface itself.</param>
/// <param name="Reference">The interface as emitted code names it (<c>global::Ns.Outer&lt;T&gt;.IFoo</c>).</param>
/// <param name="ProxyClass">The name of the class nested in it, which no member of it has.</param>
/// <param name="DisplayName">The interface as messages name it.</param>
/// <param name="Members">The members to implement, in order.</param>
/// <param name="Types">The types that the members' shapes name.</param>
/// <param name="Refusal">The diagnostic that stands in the way of a proxy, if there is one.</param>
internal abstract record InterfaceModel(
    string HintName,
    string Namespace,
    EquatableArray<ContainerModel> Containers,
    string Reference,
    string ProxyClass,
    string DisplayName,
    EquatableArray<MemberModel> Members,
    EquatableArray<ObjectModel> Types,
    string? Refusal);
