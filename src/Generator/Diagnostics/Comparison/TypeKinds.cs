using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Diagnostics.Comparison;

/// <summary>What values the types of scripts have.</summary>
internal sealed class TypeKinds(ScriptApi api)
{
    // Aliases of aliases, unions in unions.
    private const int DeepestNest = 20;

    /// <summary>The values that a type has, as far as it is certain that there are no others.</summary>
    public JsKinds Of(ScriptType type) => Of(type, 0);

    /// <summary>What a parameter of the type is content with: any object may have what an object type asks for.</summary>
    public JsKinds Expected(ScriptType type)
    {
        JsKinds kinds = Of(type);
        return (kinds & (JsKinds.Object | JsKinds.Promise)) != 0 ? kinds | JsKinds.Objects : kinds;
    }

    /// <summary>The type behind the names of aliases.</summary>
    public ScriptType Resolve(ScriptType type)
    {
        for (int i = 0; i < DeepestNest && type is ReferenceType reference; i++)
        {
            type = api.Find(reference)?.Definition ?? ScriptType.Unknown;
        }

        return type is ReferenceType ? ScriptType.Unknown : type;
    }

    private JsKinds Of(ScriptType type, int depth) => Resolve(type) switch
    {
        _ when depth > DeepestNest => JsKinds.Anything,
        PrimitiveType primitive => Of(primitive.Kind),
        LiteralType literal => Of(literal.Kind),
        ArrayType or TupleType => JsKinds.Array,
        UnionType union => Of(union, depth + 1),
        FunctionType => JsKinds.Function,
        ObjectType { Signatures.Count: > 0 } => JsKinds.Function | JsKinds.Object,
        ObjectType => JsKinds.Object,
        PromiseType => JsKinds.Promise,
        BuiltInType builtIn => OfBuiltIn(builtIn.Name),
        _ => JsKinds.Anything,
    };

    private JsKinds Of(UnionType union, int depth)
    {
        JsKinds kinds = JsKinds.None;
        foreach (ScriptType member in union.Members)
        {
            kinds |= Of(member, depth);
        }

        return kinds;
    }

    private static JsKinds Of(ScriptPrimitive primitive) => primitive switch
    {
        ScriptPrimitive.String => JsKinds.String,
        ScriptPrimitive.Number => JsKinds.Number,
        ScriptPrimitive.Boolean => JsKinds.Boolean,
        ScriptPrimitive.BigInt => JsKinds.BigInt,
        ScriptPrimitive.Symbol => JsKinds.Symbol,
        ScriptPrimitive.Null => JsKinds.Null,
        ScriptPrimitive.Undefined => JsKinds.Undefined,
        _ => JsKinds.Anything, // Never: there is no value to say anything about.
    };

    private static JsKinds OfBuiltIn(string name) => name switch
    {
        "Date" => JsKinds.Date,
        "Map" => JsKinds.Map,
        "Set" => JsKinds.Set,
        "ArrayBuffer" or "SharedArrayBuffer" or "DataView" => JsKinds.Buffer,
        _ when name.EndsWith("Array", StringComparison.Ordinal) => JsKinds.Buffer,
        _ when name.Contains("Itera") || name.Contains("Generator") => JsKinds.Iterables,
        _ => JsKinds.Object,
    };
}
