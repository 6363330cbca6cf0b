using Acornima.Ast;

namespace V8Typed.Generator.Script.Scopes;

/// <summary>A place that names a variable or the script's own <c>this</c>. Names are resolved when all declarations are known.</summary>
/// <param name="Node">The identifier, or <c>this</c>.</param>
/// <param name="Scope">Where it stands.</param>
/// <param name="Use">What happens there.</param>
/// <param name="Context">Of an alias its declarator, of an argument the call.</param>
/// <param name="Index">Which argument.</param>
/// <param name="IsGuarded">Whether it stands in a <c>try</c>.</param>
internal readonly record struct Mention(Node Node, Scope Scope, Use Use, Node? Context, int Index, bool IsGuarded);

/// <summary>An assignment whose target is yet to be resolved.</summary>
/// <param name="Root">The identifier, or <c>this</c>, at which the target begins.</param>
/// <param name="Scope">Where it stands.</param>
/// <param name="Write">The assignment; null where the name of the property is computed.</param>
/// <param name="Copied">The module of which all names are copied, in place of an assignment.</param>
internal readonly record struct PendingWrite(Node Root, Scope Scope, PropertyWrite? Write, string? Copied);
