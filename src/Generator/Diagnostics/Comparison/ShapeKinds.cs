using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Diagnostics.Comparison;

/// <summary>What C# types send and accept. A shape that is not named here sends and accepts anything: of it nothing is said.</summary>
internal static class ShapeKinds
{
    /// <summary>What a script gets of it.</summary>
    public static JsKinds Sent(Shape shape) => shape switch
    {
        NullableShape nullable => Sent(nullable.Value) | JsKinds.Null,
        BooleanShape => JsKinds.Boolean,
        IntegerShape or FloatingShape or TimeSpanShape or NumericEnumShape => JsKinds.Number,
        CharShape or StringShape or FormattedShape or StringEnumShape => JsKinds.String,
        WideIntegerShape wide => wide.AsBigInt ? JsKinds.BigInt : JsKinds.Number,
        BigIntegerShape or Int128Shape => JsKinds.BigInt,
        DateShape => JsKinds.Date,
        SequenceShape { Kind: SequenceKind.Set } => JsKinds.Set,
        SequenceShape or TupleShape => JsKinds.Array,
        BufferShape => JsKinds.Buffer | JsKinds.Array,
        DictionaryShape { Key: StringShape } or ObjectShape => JsKinds.Object,
        DictionaryShape => JsKinds.Map,
        FunctionShape => JsKinds.Function,
        HostShape or ProxyShape => JsKinds.Objects,
        _ => JsKinds.Anything,
    };

    /// <summary>What it can be made of.</summary>
    public static JsKinds Accepted(Shape shape) => shape switch
    {
        NullableShape nullable => Accepted(nullable.Value) | JsKinds.Nothing,
        BooleanShape => JsKinds.Boolean,
        IntegerShape or FloatingShape or TimeSpanShape or NumericEnumShape => JsKinds.Number,
        CharShape or StringShape or FormattedShape or StringEnumShape => JsKinds.String,
        WideIntegerShape or BigIntegerShape or Int128Shape => JsKinds.Number | JsKinds.BigInt,
        DateShape => JsKinds.Date,
        SequenceShape or TupleShape => JsKinds.Iterables,
        BufferShape => JsKinds.Objects,
        DictionaryShape or ObjectShape or HostShape or ProxyShape => JsKinds.Objects,
        FunctionShape => JsKinds.Function,
        _ => JsKinds.Anything,
    };

    /// <summary>Whether the C# type has room for null; true of those that are not known.</summary>
    public static bool AcceptsNothing(Shape shape) => shape switch
    {
        BooleanShape or IntegerShape or FloatingShape or TimeSpanShape or NumericEnumShape or CharShape or StringEnumShape or WideIntegerShape
            or BigIntegerShape or Int128Shape or DateShape or TupleShape => false,
        StringShape text => text.IsNullable,
        FormattedShape formatted => formatted.IsNullable,
        SequenceShape sequence => sequence.IsNullable || sequence.Kind == SequenceKind.ImmutableArray,
        DictionaryShape dictionary => dictionary.IsNullable,
        ObjectShape value => value.IsNullable,
        _ => true,
    };
}
