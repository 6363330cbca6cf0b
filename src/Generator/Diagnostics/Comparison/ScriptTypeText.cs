using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Diagnostics.Comparison;

/// <summary>Types of scripts in messages, in the notation of TypeScript.</summary>
internal static class ScriptTypeText
{
    private const int DeepestNest = 3;

    public static string Of(ScriptType type) => Of(type, 0);

    private static string Of(ScriptType type, int depth) => type switch
    {
        _ when depth > DeepestNest => "...",
        PrimitiveType primitive => primitive.Kind.ToString().ToLowerInvariant(),
        LiteralType { Kind: ScriptPrimitive.String } text => $"\"{text.Value}\"",
        LiteralType literal => literal.Value,
        ArrayType { Element: UnionType } array => $"({Of(array.Element, depth + 1)})[]",
        ArrayType array => Of(array.Element, depth + 1) + "[]",
        TupleType tuple => $"[{string.Join(", ", tuple.Elements.Select(element => Of(element, depth + 1)))}]",
        UnionType union => string.Join(" | ", union.Members.Take(6).Select(member => Of(member, depth + 1))) + (union.Members.Count > 6 ? " | ..." : ""),
        ObjectType { Members.Items.Count: 0 } => "object",
        ObjectType @object => "{ " + string.Join(", ", @object.Members.Items.Take(4).Select(member => member.Name)) + (@object.Members.Items.Count > 4 ? ", ... }" : " }"),
        FunctionType => "function",
        PromiseType promise => $"Promise<{Of(promise.Result, depth + 1)}>",
        BuiltInType builtIn => builtIn.Name,
        ReferenceType reference => reference.Name,
        _ => "any",
    };
}
