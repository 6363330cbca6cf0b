using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Shapes;

/// <summary>The emitter of each shape.</summary>
internal static class ShapeEmitters
{
    public static ShapeEmitter For(Shape shape) => shape switch
    {
        BooleanShape => new BooleanEmitter(),
        IntegerShape integer => new IntegerEmitter(integer),
        WideIntegerShape wide => new WideIntegerEmitter(wide),
        FloatingShape floating => new FloatingEmitter(floating),
        CharShape => new CharEmitter(),
        StringShape text => new StringEmitter(text),
        NumericEnumShape @enum => new NumericEnumEmitter(@enum),
        StringEnumShape @enum => new StringEnumEmitter(@enum),
        BigIntegerShape big => new BigIntegerEmitter(big),
        Int128Shape wide => new Int128Emitter(wide),
        DateShape date => new DateEmitter(date),
        TimeSpanShape duration => new TimeSpanEmitter(duration),
        FormattedShape formatted => new FormattedEmitter(formatted),
        SelfShape self => new SelfEmitter(self),
        NullableShape nullable => For(nullable.Value) switch
        {
            FormattedEmitter formatted => new NullableFormattedEmitter(formatted, nullable.Type),
            { IsText: true } text => new NullableTextEmitter(text, nullable.Type),
            var value => new NullableEmitter(value, nullable.Type),
        },
        VoidShape => new VoidEmitter(),
        _ => throw new InvalidOperationException($"No emitter for {shape}."),
    };
}
