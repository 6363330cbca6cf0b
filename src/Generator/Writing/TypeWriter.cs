using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Writing;

/// <summary>Types of scripts as types of C#. Every type has an answer: what is not known in advance is a <c>JsonNode</c> or a <c>JsValue</c>.</summary>
internal sealed class TypeWriter
{
    private const int MaxDepth = 8;
    private const int MaxParameters = 8;

    // Those whose C# form needs no attribute.
    private static readonly Dictionary<string, string> s_buffers = new(StringComparer.Ordinal)
    {
        ["Int8Array"] = "sbyte[]",
        ["Uint8Array"] = "byte[]",
        ["Int16Array"] = "short[]",
        ["Uint16Array"] = "ushort[]",
        ["Int32Array"] = "int[]",
        ["Uint32Array"] = "uint[]",
        ["Float32Array"] = "float[]",
        ["Float64Array"] = "double[]",
    };

    private readonly WritingOptions _options;
    private readonly RecordWriter _records;
    private int _depth;

    /// <param name="api">The script.</param>
    /// <param name="options">What may be written.</param>
    /// <param name="taken">The names of C# that are taken where the types go.</param>
    /// <param name="classes">The classes that have an interface; null where none can be written beside the type.</param>
    public TypeWriter(ScriptApi api, WritingOptions options, ISet<string> taken, ClassWriter? classes = null)
    {
        _options = options;
        _records = new RecordWriter(api, this, taken, classes);
    }

    public RecordWriter Records => _records;

    public bool Annotates => _options.Annotates;

    /// <summary>How often something was written otherwise than it would be if the other side gave it.</summary>
    public int Choices { get; private set; }

    public void NoteChoice() => Choices++;

    /// <param name="type">The type.</param>
    /// <param name="isArgument">Whether C# gives the value, and so may choose among what is accepted.</param>
    /// <param name="hint">What a record is called that has no name of its own.</param>
    public WrittenType Write(ScriptType type, bool isArgument, string hint)
    {
        if (_depth >= MaxDepth)
        {
            return WrittenType.Any;
        }

        _depth++;
        WrittenType written = WriteCore(type, isArgument, hint);
        _depth--;
        return written;
    }

    public string Text(ScriptType type, bool isArgument, string hint) => Write(type, isArgument, hint).Text(_options.Annotates);

    private WrittenType WriteCore(ScriptType type, bool isArgument, string hint) => type switch
    {
        PrimitiveType primitive => OfPrimitive(primitive.Kind),
        LiteralType literal => OfPrimitive(literal.Kind),
        ArrayType array => Array(array.Element, isArgument, hint),
        TupleType tuple => Tuple(tuple, isArgument, hint),
        BuiltInType builtIn => BuiltIn(builtIn, isArgument, hint),
        FunctionType { Signatures.Count: > 0 } function => Function(function.Signatures[0], isArgument, hint),
        UnionType union => new UnionWriter(this).Write(union, isArgument, hint),
        ObjectType or ReferenceType => _records.Write(type, isArgument, hint),
        UnknownType => WrittenType.Json,
        _ => WrittenType.Any,
    };

    private static WrittenType OfPrimitive(ScriptPrimitive kind) => kind switch
    {
        ScriptPrimitive.String => WrittenType.Reference("string", isJson: true),
        ScriptPrimitive.Number => WrittenType.Value("double"),
        ScriptPrimitive.Boolean => WrittenType.Value("bool"),
        ScriptPrimitive.BigInt => WrittenType.Value("System.Numerics.BigInteger") with { IsJson = false },
        ScriptPrimitive.Symbol => WrittenType.Any,
        _ => WrittenType.Json,
    };

    private WrittenType Array(ScriptType element, bool isArgument, string hint)
    {
        WrittenType written = Write(element, isArgument, hint);

        // An array of numbers crosses as a typed array, which is none to a script that looks closely.
        return WrittenType.Reference(
            written is { Name: "double", IsNullable: false } ? "System.Collections.Generic.IReadOnlyList<double>" : written.Text(_options.Annotates) + "[]", written.IsJson);
    }

    private WrittenType Tuple(TupleType tuple, bool isArgument, string hint)
    {
        if (tuple.IsOpen || tuple.Elements.Count is < 2 or > 7)
        {
            ScriptType element = UnionType.Of(tuple.Elements);
            return tuple.Elements.Count > 0 && !tuple.IsOpen ? Array(element, isArgument, hint) : WrittenType.Reference(WrittenType.Json.Text(_options.Annotates) + "[]", isJson: true);
        }

        WrittenType[] elements = [.. tuple.Elements.Select(element => Write(element, isArgument, hint))];
        return new WrittenType(
            $"({string.Join(", ", elements.Select(element => element.Text(_options.Annotates)))})", IsReference: false, IsNullable: false,
            System.Array.TrueForAll(elements, element => element.IsJson));
    }

    private WrittenType BuiltIn(BuiltInType type, bool isArgument, string hint)
    {
        if (s_buffers.TryGetValue(type.Name, out string? numbers))
        {
            return WrittenType.Reference(numbers, isJson: false);
        }

        ScriptType first = type.Arguments.Count > 0 ? type.Arguments[0] : ScriptType.Unknown;
        ScriptType second = type.Arguments.Count > 1 ? type.Arguments[1] : ScriptType.Unknown;
        switch (type.Name)
        {
            case "Date":
                return WrittenType.Value("System.DateTimeOffset") with { IsJson = false };
            case "ArrayLike" or "ConcatArray":
                return Array(first, isArgument, hint);
            case "Iterable":
                NoteChoice();
                return isArgument ? Array(first, isArgument, hint) : WrittenType.Any;
            case "Set":
                WrittenType element = Write(first, isArgument, hint);
                return WrittenType.Reference($"System.Collections.Generic.HashSet<{element.Text(_options.Annotates)}>", isJson: false);

            // A dictionary with text as its key stands for a plain object, with another key for a Map.
            case "Map" when first == ScriptType.Number:
                return WrittenType.Reference($"System.Collections.Generic.Dictionary<double, {Write(second, isArgument, hint).Text(_options.Annotates)}>", isJson: false);
            default:
                return WrittenType.Any;
        }
    }

    // A function that is given gets its arguments from the script, and the other way round.
    private WrittenType Function(ScriptSignature signature, bool isArgument, string hint)
    {
        // What may be left out is left out where C# calls: null would be an argument.
        ScriptParameter[] parameters = [.. signature.Parameters.Take(isArgument ? int.MaxValue : signature.Least).Where(parameter => !parameter.IsRest)];
        NoteChoice();
        if (parameters.Length > MaxParameters)
        {
            return WrittenType.Any;
        }

        List<string> types = [.. parameters.Select(parameter => Optional(Write(parameter.Type, !isArgument, hint + CSharpName.Pascal(parameter.Name)), parameter).Text(_options.Annotates))];
        string? result = Result(signature.Return, isArgument, hint + "Result");
        if (result is not null)
        {
            types.Add(result);
        }

        return WrittenType.Reference(
            (result is null ? "System.Action" : "System.Func") + (types.Count > 0 ? $"<{string.Join(", ", types)}>" : ""), isJson: false);
    }

    public static WrittenType Optional(WrittenType type, ScriptParameter parameter) => parameter.Presence == Presence.Optional ? type.OrNull() : type;

    /// <summary>The type of a result; null for none.</summary>
    public string? Result(ScriptType type, bool isArgument, string hint)
    {
        (bool isPromise, ScriptType value) = Unwrap(type);
        string? text = IsNothing(value) ? null : Text(value, isArgument, hint);
        return isPromise ? text is null ? "System.Threading.Tasks.Task" : $"System.Threading.Tasks.Task<{text}>" : text;
    }

    /// <summary>Whether a call may give a promise, and what it is of: a task stands for a plain value too.</summary>
    public static (bool IsPromise, ScriptType Value) Unwrap(ScriptType type)
    {
        ScriptType[] members = [.. type is UnionType union ? (IEnumerable<ScriptType>)union.Members : [type]];
        return members.Any(member => member is PromiseType)
            ? (true, UnionType.Of(members.Select(member => member is PromiseType promise ? promise.Result : member)))
            : (false, type);
    }

    public static bool IsNothing(ScriptType type) => type == ScriptType.Undefined || type == ScriptType.Never;
}
