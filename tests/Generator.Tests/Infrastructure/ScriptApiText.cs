using V8Typed.Generator.Collections;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script;
using V8Typed.Generator.Script.Exports;

namespace V8Typed.Generator.Tests.Infrastructure;

/// <summary>The API of scripts as text, in a notation near to TypeScript's: <c>?</c> is "not known", <c>...</c> at the end "there may be more".</summary>
internal static class ScriptApiText
{
    /// <summary>The API of the first script; the others are what it may import.</summary>
    public static ScriptApi Of(params ScriptText[] scripts) => Of(ModuleKind.Auto, scripts);

    public static ScriptApi Of(ModuleKind kind, params ScriptText[] scripts)
    {
        var files = scripts.Select(script => new ScriptFile(script.Path, script.Resource, script)).ToArray();
        return ScriptApiLinker.Link(new ScriptIndex(files.ToEquatableArray()), files[0], kind);
    }

    /// <summary>The API of one script, each export a line.</summary>
    public static string OfScript(string script, string name = "foo.js") => Print(Of(new ScriptText("/app/" + name, script)));

    public static string Print(ScriptApi api) => Print(api.Exports, "\n");

    private static string Print(ScriptMembers members, string separator) =>
        string.Join(separator, members.Items.Select(Print).Concat(members.IsComplete ? [] : ["..."]));

    public static string Print(ScriptMember member)
    {
        string access = member.Access switch { ScriptAccess.ReadOnly => "readonly ", ScriptAccess.WriteOnly => "writeonly ", _ => "" };
        string name = access + member.Name + (member.Presence == Presence.Optional ? "?" : "");
        string inner = member.Members is { } members && (members.Items.Count > 0 || member.Kind == ScriptMemberKind.Value) ? " {" + Print(members, "; ") + "}" : "";
        return member.Kind switch
        {
            ScriptMemberKind.Function => name + string.Join(" & ", member.Signatures.Select(Print)) + inner,
            ScriptMemberKind.Class => $"class {name}{string.Join(" & ", member.Class!.Constructors.Select(Print))}{inner}",
            ScriptMemberKind.Value when member.Type is UnknownType => name + ":" + (inner.Length > 0 ? inner : " ?"),
            ScriptMemberKind.Value => name + ": " + Print(member.Type) + inner,
            _ => name + ": ?",
        };
    }

    public static string Print(ScriptSignature signature) =>
        $"({string.Join(", ", signature.Parameters.Select(Print))}{(signature.TakesMore ? ", *" : "")}): {(signature.IsAsync ? "async " : "")}{(signature.IsGenerator ? "generator " : "")}{Print(signature.Return)}";

    private static string Print(ScriptParameter parameter) =>
        (parameter.IsRest ? "..." : "") + parameter.Name
        + parameter.Presence switch { Presence.Optional when !parameter.IsRest => "?", Presence.Required => "!", _ => "" }
        + (parameter.Type is UnknownType ? "" : ": " + Print(parameter.Type))
        + (parameter.Default is { } value ? " = " + Print(value) : "");

    public static string Print(ScriptType type) => type switch
    {
        UnknownType => "?",
        PrimitiveType primitive => primitive.Kind.ToString().ToLowerInvariant(),
        LiteralType { Kind: ScriptPrimitive.String } text => $"'{text.Value}'",
        LiteralType literal => literal.Value,
        ArrayType array => Print(array.Element) + "[]",
        TupleType tuple => $"[{string.Join(", ", tuple.Elements.Select(Print))}{(tuple.IsOpen ? ", ..." : "")}]",
        UnionType union => string.Join(" | ", union.Members.Select(Print)),
        ObjectType @object => "{" + Print(@object.Members, "; ") + (@object.Index is { } index ? "[]: " + Print(index) : "") + "}",
        FunctionType function => "fn" + string.Join(" & ", function.Signatures.Select(Print)),
        PromiseType promise => $"Promise<{Print(promise.Result)}>",
        BuiltInType builtIn => builtIn.Name + (builtIn.Arguments.Count > 0 ? $"<{string.Join(", ", builtIn.Arguments.Select(Print))}>" : ""),
        ReferenceType reference => "@" + reference.Name,
        _ => throw new InvalidOperationException(type.ToString()),
    };
}
