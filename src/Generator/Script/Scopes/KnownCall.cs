using Acornima.Ast;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Script.Scopes;

/// <summary>
/// Calls that define properties, or leave their argument alone: those of the language, and the helpers that TypeScript, Babel, esbuild
/// and webpack write into their output.
/// </summary>
internal static class KnownCall
{
    public delegate void Define(Node root, IReadOnlyList<string>? path, Expression? value, Node place, ScriptAccess access);

    public delegate void Copy(Node root, string? module);

    /// <returns>False when the call is none of them.</returns>
    public static bool TryRead(CallExpression call, Define define, Copy copy)
    {
        NodeList<Expression> arguments = call.Arguments;
        switch (NameOf(call.Callee.Bare()))
        {
            case "Object.defineProperty" when arguments.Count == 3:
                DefineOne(arguments[0], (arguments[1] as StringLiteral)?.Value, arguments[1], arguments[2], define);
                return true;
            case "Object.defineProperties" when arguments.Count == 2 && arguments[1] is ObjectExpression descriptors:
                foreach (Node property in descriptors.Properties)
                {
                    DefineOne(arguments[0], (property as IProperty)?.KeyName(), property, (property as IProperty)?.Value, define);
                }

                return true;
            case "Object.assign" when arguments.Count > 0:
                for (int i = 1; i < arguments.Count; i++)
                {
                    Assign(arguments[0], arguments[i], define);
                }

                return true;
            case "__export" or ".d" when arguments.Count == 2 && arguments[1] is ObjectExpression getters && IsGetters(getters):
                foreach (Node property in getters.Properties)
                {
                    var getter = (IProperty)property;
                    Add(arguments[0], getter.KeyName(), GetterModel.ValueOf(getter.Value), property, ScriptAccess.ReadOnly, define);
                }

                return true;
            case "__exportStar" or ".__exportStar" when arguments.Count == 2 && ModuleOf(arguments[0]) is { } module:
                copy(arguments[1].Bare(), module);
                return true;
            case "__reExport" when arguments.Count >= 2 && ModuleOf(arguments[1]) is { } module:
                copy(arguments[0].Bare(), module);
                return true;
            case ".r" when arguments.Count == 1: // webpack marks its exports with it.
            case "__toCommonJS" or "__toESM" or "Object.freeze" or "Object.seal" or "Object.keys" or "Object.create" or "Object.getOwnPropertyNames"
                or "Object.prototype.hasOwnProperty.call" or "Array.isArray" or "String" or "__importDefault" or "__importStar":
                return true;
            default:
                return false;
        }
    }

    /// <summary>The specifier of <c>require("...")</c>, within helpers too.</summary>
    public static string? ModuleOf(Node node) => node.Bare() switch
    {
        CallExpression { Callee: Identifier { Name: "require" }, Arguments: [StringLiteral specifier] } => specifier.Value,
        CallExpression { Arguments.Count: >= 1 } call when NameOf(call.Callee.Bare()) is "__toESM" or "__importStar" or "_interopRequireWildcard" =>
            ModuleOf(call.Arguments[0]),
        _ => null,
    };

    /// <summary>A dotted name; of a member of anything else, the dot and its last part.</summary>
    public static string? NameOf(Node callee) => callee switch
    {
        Identifier identifier => identifier.Name,
        MemberExpression member when member.PathOf(out Node root) is { } path => root is Identifier { Name: "Object" or "Array" } @object
            ? @object.Name + "." + string.Join(".", path)
            : "." + path[path.Count - 1],
        _ => null,
    };

    private static void DefineOne(Expression target, string? name, Node place, Node? descriptor, Define define)
    {
        Node? value = null;
        bool hasGetter = false, hasSetter = false, isWritable = false;
        foreach (Node part in descriptor is ObjectExpression literal ? literal.Properties : default(NodeList<Node>))
        {
            switch ((part as IProperty)?.KeyName())
            {
                case "value":
                    value = ((IProperty)part).Value;
                    break;
                case "get":
                    hasGetter = true;
                    value = GetterModel.ValueOf(((IProperty)part).Value);
                    break;
                case "set":
                    hasSetter = true;
                    break;
                case "writable":
                    isWritable = Literals.Of(((IProperty)part).Value) is not { Value: "false" };
                    break;
            }
        }

        ScriptAccess access = descriptor is not ObjectExpression ? ScriptAccess.Unknown
            : hasGetter || hasSetter ? (hasSetter ? ScriptAccess.ReadWrite : ScriptAccess.ReadOnly)
            : isWritable ? ScriptAccess.ReadWrite : ScriptAccess.ReadOnly;
        Add(target, name, value as Expression, place, access, define);
    }

    private static void Assign(Expression target, Expression source, Define define)
    {
        if (source is not ObjectExpression literal)
        {
            Add(target, name: null, value: null, source, ScriptAccess.Unknown, define);
            return;
        }

        foreach (Node property in literal.Properties)
        {
            Add(target, (property as IProperty)?.KeyName(), (property as Property)?.Value as Expression, property, ScriptAccess.Unknown, define);
        }
    }

    private static void Add(Expression target, string? name, Expression? value, Node place, ScriptAccess access, Define define)
    {
        IReadOnlyList<string>? path = target.Bare().PathOf(out Node root);
        while (path is null && root is MemberExpression member)
        {
            root = member.Object.Bare();
        }

        define(root, path is null || name is null ? null : [.. path, name], value, place, access);
    }

    private static bool IsGetters(ObjectExpression literal)
    {
        foreach (Node property in literal.Properties)
        {
            if (property is not Property { Value: IFunction { Params.Count: 0 } } getter || getter.KeyName() is null)
            {
                return false;
            }
        }

        return true;
    }
}
