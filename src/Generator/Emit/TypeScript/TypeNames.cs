using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;
using V8Typed.Generator.Script;

namespace V8Typed.Generator.Emit.TypeScript;

/// <summary>Shapes as types of TypeScript. Types that have a name are declared in the set.</summary>
internal sealed class TypeNames(DeclarationSet set)
{
    // In the order of the kinds.
    private static readonly string[] s_arrays =
    [
        "Int8Array", "Uint8Array", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array", "BigInt64Array", "BigUint64Array", "Float16Array",
        "Float32Array", "Float64Array",
    ];

    // Longer unions are of no help.
    private const int MostLiterals = 32;

    /// <summary>The type, null included where it may be.</summary>
    public string Of(Shape shape) => shape switch
    {
        BooleanShape => "boolean",
        IntegerShape or FloatingShape or TimeSpanShape => "number",
        WideIntegerShape wide => wide.AsBigInt ? "bigint" : "number",
        BigIntegerShape or Int128Shape => "bigint",
        CharShape => "string",
        StringShape text => OrNull("string", text.IsNullable),
        FormattedShape formatted => OrNull("string", formatted.IsNullable),
        DateShape => "Date",
        VoidShape => "void",
        NullableShape nullable => OrNull(Of(nullable.Value), true),
        NumericEnumShape { Mask: null } @enum when @enum.Values.Count is > 0 and <= MostLiterals => Enum(@enum.Type, @enum.Name, @enum.Values.Select(Number)),
        NumericEnumShape => "number",
        StringEnumShape @enum => Enum(@enum.Type, @enum.Name, @enum.Names.Select(name => JsText.Literal(name.JsName))),
        SequenceShape { Kind: SequenceKind.Set } sequence => OrNull($"Set<{Of(sequence.Element)}>", sequence.IsNullable),
        SequenceShape sequence => OrNull(Item(sequence.Element) + "[]", sequence.IsNullable),
        SpreadShape spread => Item(spread.Element) + "[]",
        DictionaryShape { Key: StringShape } dictionary => OrNull($"Record<string, {Of(dictionary.Value)}>", dictionary.IsNullable),
        DictionaryShape dictionary => OrNull($"Map<{Of(dictionary.Key)}, {Of(dictionary.Value)}>", dictionary.IsNullable),
        TupleShape tuple => $"[{string.Join(", ", tuple.Elements.Select(Of))}]",
        ObjectShape value => OrNull(Object(value), value.IsNullable),
        HostShape other => OrNull(Host(other), other.IsNullable),
        FunctionShape function => function.IsNullable ? $"({Function(function)}) | null" : Function(function),
        BufferShape buffer => OrNull(s_arrays[buffer.Kind], buffer.IsNullable),
        PromiseShape promise => $"Promise<{Of(promise.Result)}>",
        StreamShape stream => OrNull($"{(stream.IsAsync ? "AsyncIterable" : "Iterable")}<{Of(stream.Element)}>", stream.IsNullable),
        _ => "any",
    };

    /// <summary>A result: of what is promised, a promise.</summary>
    public string Result(Shape result, AsyncKind async) => async == AsyncKind.None ? Of(result) : $"Promise<{Of(result)}>";

    /// <summary>The parameters, without parentheses.</summary>
    public string Parameters(IEnumerable<ParameterModel> parameters) => string.Join(", ", parameters.Select(parameter => parameter.Shape is CancellationShape
        ? $"{(parameters.Any(other => other.Name == "signal" && other != parameter) ? Name(parameter) : "signal")}?: {Signal()}"
        : $"{(parameter.Shape is SpreadShape ? "..." : "")}{Name(parameter)}{(parameter.Default is null ? "" : "?")}: {Argument(parameter.Shape)}"));

    // Ordinary arrays do as well.
    private string Argument(Shape shape) => shape is BufferShape buffer ? $"{(buffer.Kind is 6 or 7 ? "bigint" : "number")}[] | {Of(shape)}" : Of(shape);

    private static string OrNull(string type, bool isNullable) => isNullable ? type + " | null" : type;

    private static string Name(ParameterModel parameter) => JsIdentifier.IsVariable(parameter.Name) ? parameter.Name : parameter.Name + "_";

    private static string Number(string literal) => literal.TrimEnd('U', 'L');

    private string Item(Shape element) => Of(element) is var type && (type.Contains("|") || type.Contains("=>")) ? $"({type})" : type;

    private string Function(FunctionShape function) => $"({Parameters(function.Parameters)}) => {Result(function.Result, function.Async)}";

    private string Enum(string type, string name, IEnumerable<string> values)
    {
        set.AddEnum(type, name, values);
        return TypeDeclaration.Reference(type);
    }

    private string Signal()
    {
        set.AddSignal();
        return TypeDeclaration.Reference(DeclarationSet.Signal);
    }

    private string Object(ObjectShape value)
    {
        set.AddObject(value.Type);
        return TypeDeclaration.Reference(value.Type);
    }

    private string Host(HostShape other)
    {
        set.AddHost(other.Type);
        return TypeDeclaration.Reference(other.Type);
    }
}
