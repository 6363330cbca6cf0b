using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Tests.Infrastructure;

/// <summary>The model of a script as text that is short to compare.</summary>
internal static class ApiText
{
    public static string Of(ScriptMember member) => member switch
    {
        { Kind: ScriptMemberKind.Function } => Named(member) + string.Join(" & ", member.Signatures.Select(Of)) + Inside(member),
        { Kind: ScriptMemberKind.Class } => "class " + Named(member) + string.Join(" & ", member.Class!.Constructors.Select(Of)) + Inside(member),
        { Members: { } } => Named(member) + Inside(member),
        _ => $"{(member.Access == ScriptAccess.ReadOnly ? "readonly " : member.Access == ScriptAccess.WriteOnly ? "writeonly " : "")}{Named(member)}: {Of(member.Type)}",
    };

    public static string Of(ScriptSignature signature) =>
        $"({string.Join(", ", signature.Parameters.Select(parameter => $"{(parameter.IsRest ? "..." : "")}{parameter.Name}{(parameter is { Presence: Presence.Optional, IsRest: false } ? "?" : "")}: {Of(parameter.Type)}"))}): {Of(signature.Return)}";

    public static string Of(ScriptType type) => type switch
    {
        PrimitiveType primitive => primitive.Kind.ToString().ToLowerInvariant(),
        LiteralType { Kind: ScriptPrimitive.String } text => $"'{text.Value}'",
        LiteralType literal => literal.Value,
        ArrayType array => $"{Of(array.Element)}[]",
        PromiseType promise => $"Promise<{Of(promise.Result)}>",
        TupleType tuple => $"[{string.Join(", ", tuple.Elements.Select(Of))}{(tuple.IsOpen ? ", ..." : "")}]",
        UnionType union => string.Join(" | ", union.Members.Select(Of)),
        ReferenceType reference => reference.Name,
        BuiltInType { Arguments.Count: 0 } named => named.Name,
        BuiltInType named => $"{named.Name}<{string.Join(", ", named.Arguments.Select(Of))}>",
        FunctionType { Signatures.Count: 0 } => "Function",
        FunctionType function => string.Join(" & ", function.Signatures.Select(signature => $"({Of(signature)})")),
        ObjectType @object => $"{{ {string.Join("; ", @object.Members.Items.Select(Of)
            .Concat(@object.Signatures.Select(Of))
            .Concat(@object.Index is { } index ? [$"[]: {Of(index)}"] : [])
            .Concat(@object.Members.IsComplete || @object.Index is not null ? [] : ["..."]))} }}",
        _ => "unknown",
    };

    private static string Named(ScriptMember member) => member.Name + (member.Presence == Presence.Optional ? "?" : "");

    private static string Inside(ScriptMember member) => member.Members is { Items.Count: > 0 } members
        ? $" {{ {string.Join("; ", members.Items.Select(Of))} }}"
        : "";
}
