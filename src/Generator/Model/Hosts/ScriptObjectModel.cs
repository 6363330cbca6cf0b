using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Model.Hosts;

/// <summary>A <c>[JsObject]</c> interface that members of a host type name, as far as a declaration for scripts needs it.</summary>
/// <param name="Type">As emitted code names it, without <c>?</c>.</param>
/// <param name="Name">The interface as messages name it.</param>
/// <param name="Members">Its members, inherited ones too.</param>
/// <param name="Docs">The summary of its XML comment.</param>
internal sealed record ScriptObjectModel(string Type, string Name, EquatableArray<MemberModel> Members, string? Docs);
