using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Script;

/// <summary>What the names of TypeScript and JSDoc mean that no file declares. Shared by the readers of both.</summary>
internal static class NamedTypes
{
    private static readonly HashSet<string> s_classes = new(StringComparer.Ordinal)
    {
        "Date", "RegExp", "Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError", "AggregateError",
        "Map", "Set", "WeakMap", "WeakSet", "WeakRef", "ArrayBuffer", "SharedArrayBuffer", "DataView",
        "Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array", "Float16Array",
        "Float32Array", "Float64Array", "BigInt64Array", "BigUint64Array",
        "Iterable", "Iterator", "IterableIterator", "Generator", "AsyncIterable", "AsyncIterator", "AsyncIterableIterator", "AsyncGenerator",
    };

    /// <summary>Whether the language itself has a class or protocol of the name.</summary>
    public static bool IsBuiltInClass(string name) => s_classes.Contains(name);

    /// <param name="name">The name as written.</param>
    /// <param name="arguments">The type arguments as written; a missing one counts as unknown.</param>
    /// <returns>Null for a name that the language does not have.</returns>
    public static ScriptType? Find(string name, IReadOnlyList<ScriptType> arguments) => name switch
    {
        "string" or "String" => ScriptType.String,
        "number" or "Number" => ScriptType.Number,
        "boolean" or "Boolean" or "bool" => ScriptType.Boolean,
        "bigint" or "BigInt" => ScriptType.BigInt,
        "symbol" or "Symbol" => ScriptType.Symbol,
        "null" => ScriptType.Null,
        "undefined" or "void" => ScriptType.Undefined,
        "never" => ScriptType.Never,
        "any" or "unknown" or "mixed" => ScriptType.Unknown,
        "true" or "false" => new LiteralType(ScriptPrimitive.Boolean, name),
        "object" or "Object" when arguments.Count == 2 => Record(arguments[1]),
        "object" or "Object" => new ObjectType(ScriptMembers.Unknown, null, []),
        "Record" => Record(At(arguments, 1)),
        "Function" or "function" => new FunctionType([]),
        "Array" or "ReadonlyArray" or "array" => new ArrayType(At(arguments, 0)),
        "Promise" or "PromiseLike" or "Thenable" => new PromiseType(At(arguments, 0)),
        "ReadonlyMap" => new BuiltInType("Map", arguments.ToEquatableArray()),
        "ReadonlySet" => new BuiltInType("Set", arguments.ToEquatableArray()),
        _ when s_classes.Contains(name) => new BuiltInType(name, arguments.ToEquatableArray()),
        _ => null,
    };

    // Of the keys nothing is kept: they are strings in the end.
    private static ObjectType Record(ScriptType value) => new(new ScriptMembers([], IsComplete: false), value, []);

    private static ScriptType At(IReadOnlyList<ScriptType> arguments, int index) =>
        index < arguments.Count ? arguments[index] : ScriptType.Unknown;
}
