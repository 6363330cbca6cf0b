using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>
/// The codecs that the members of one interface share: per composite type one pair for its way to the script (a writer in C#, a reader in
/// JS) and one for its way back. They are numbered as they are asked for, and emitted when all members have asked.
/// </summary>
internal sealed class GraphContext(IEnumerable<ObjectModel> types)
{
    private readonly List<Shape> _outbound = [];
    private readonly List<Shape> _inbound = [];
    private readonly List<Shape> _late = [];

    public ShapeWalk Walk { get; } = new(types);

    public bool IsEmpty => _outbound.Count == 0 && _inbound.Count == 0;

    /// <summary>The number of the codec that takes a value of the shape to the script.</summary>
    public int Outbound(Shape shape) => NumberIn(_outbound, Normal(shape));

    /// <summary>The number of the codec that brings it back.</summary>
    public int Inbound(Shape shape) => NumberIn(_inbound, shape);

    /// <summary>The name of the JS function that writes a promised value of the shape.</summary>
    public string Late(Shape shape) => "x" + NumberIn(_late, shape);

    /// <summary>Whether a value of the shape is made of more than a fixed number of slots.</summary>
    public static bool IsComposite(Shape shape) => shape switch
    {
        SequenceShape or DictionaryShape or TupleShape or ObjectShape or JsonShape => true,
        NullableShape nullable => IsComposite(nullable.Value),
        SpreadShape spread => IsComposite(spread.Element),
        _ => false,
    };

    /// <summary>Whether a value of the shape only travels in a stream.</summary>
    public static bool IsStreamed(Shape shape) => IsComposite(shape) || shape switch
    {
        StreamedShape => true,
        NullableShape nullable => IsStreamed(nullable.Value),
        SpreadShape spread => IsStreamed(spread.Element),
        _ => false,
    };

    public bool HasText(Shape shape) => Walk.All(shape).Any(part => part is StringShape or StringEnumShape or FormattedShape or BigIntegerShape or JsonShape);

    /// <summary>Whether a value of the shape may be refused when it is written.</summary>
    public bool IsFallible(Shape shape) => Walk.All(shape).Any(part => part switch
    {
        WideIntegerShape wide => !wide.AsBigInt,
        ObjectShape value => Walk.IsRecursive(value.Type),
        StringEnumShape => true,
        _ => false,
    });

    /// <summary>The C# methods; asking for parts of types adds to the lists meanwhile.</summary>
    public void EmitCSharp(SourceWriter writer)
    {
        for (int i = 0; i < _outbound.Count; i++)
        {
            Codec.For(_outbound[i], this).EmitWriter(writer, i);
        }

        for (int i = 0; i < _inbound.Count; i++)
        {
            Codec.For(_inbound[i], this).EmitReader(writer, i);
        }
    }

    /// <summary>The JS functions.</summary>
    public IReadOnlyList<string> EmitJs()
    {
        var lines = new List<string>();
        for (int i = 0; i < _outbound.Count; i++)
        {
            lines.Add($"    const r{i} = {Codec.For(_outbound[i], this).JsReader()};");
        }

        for (int i = 0; i < _late.Count; i++)
        {
            lines.Add($"    const x{i} = {JsGraphHalfEmitter.EmitLate(_late[i], this)};");
        }

        for (int i = 0; i < _inbound.Count; i++)
        {
            lines.Add($"    const w{i} = {Codec.For(_inbound[i], this).JsWriter()};");
        }

        return lines;
    }

    // On the way out null is null, whatever was declared.
    private static Shape Normal(Shape shape) => shape switch
    {
        SequenceShape sequence => sequence with { IsNullable = false },
        DictionaryShape dictionary => dictionary with { IsNullable = false },
        ObjectShape value => value with { IsNullable = false },
        JsonShape json => json with { IsNullable = false },
        _ => shape,
    };

    private static int NumberIn(List<Shape> codecs, Shape shape)
    {
        int number = codecs.IndexOf(shape);
        if (number < 0)
        {
            number = codecs.Count;
            codecs.Add(shape);
        }

        return number;
    }
}
