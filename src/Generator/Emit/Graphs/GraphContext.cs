using System;
using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>
/// The codecs that the members of one interface share: per composite type one pair for its way to the script (a writer in C#, a reader in
/// JS) and one for its way back. They are numbered as they are asked for, and emitted when all members have asked.
/// </summary>
internal sealed class GraphContext
{
    private readonly int _firstExtra;
    private readonly List<ExtraHalf> _extras = [];
    private readonly List<Shape> _outbound = [];
    private readonly List<Shape> _inbound = [];
    private readonly List<Shape> _late = [];

    /// <param name="types">The types that shapes name.</param>
    /// <param name="firstExtra">The number of the first half that belongs to no member.</param>
    public GraphContext(IEnumerable<ObjectModel> types, int firstExtra)
    {
        Walk = new ShapeWalk(types);
        Functions = new FunctionSet(this);
        _firstExtra = firstExtra;
    }

    public ShapeWalk Walk { get; }

    /// <summary>Whether the members are those of an object, which is the first argument of each call.</summary>
    public bool HasSelf { get; init; }

    /// <summary>The parameters as they cross.</summary>
    public IEnumerable<ParameterModel> WithSelf(IEnumerable<ParameterModel> parameters) => HasSelf ? parameters.Prepend(SelfShape.Parameter) : parameters;

    /// <summary>What delegates need.</summary>
    public FunctionSet Functions { get; }

    /// <summary>The halves behind those of the members, once everything has been printed.</summary>
    public IReadOnlyList<ExtraHalf> Extras => _extras;

    /// <summary>Whether the script makes functions or objects that call .NET.</summary>
    public bool Calls => Functions.Stubs.Count > 0;

    /// <summary>The number of a half that belongs to no member.</summary>
    public int Extra(string key, string name, Func<string> text)
    {
        int index = _extras.FindIndex(extra => extra.Key == key);
        if (index < 0)
        {
            index = _extras.Count;
            var extra = new ExtraHalf(key, name);
            _extras.Add(extra);
            extra.Text = text();
        }

        return _firstExtra + index;
    }

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
        FunctionShape or ValueShape or ProxyShape or HostShape or BufferShape or StreamShape or PromiseShape => true,
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

    public bool HasText(Shape shape) => Walk.Any(shape, part => part is StringShape or StringEnumShape or FormattedShape or BigIntegerShape or JsonShape or ValueShape);

    /// <summary>Whether a value of the shape may be refused when it is written.</summary>
    public bool IsFallible(Shape shape) => Walk.Any(shape, part => part switch
    {
        WideIntegerShape wide => !wide.AsBigInt,
        ObjectShape value => Walk.IsRecursive(value.Type),
        StringEnumShape => true,
        _ => false,
    });

    /// <summary>The C# methods; asking for parts of types adds to the lists meanwhile.</summary>
    public void EmitCSharp(SourceWriter writer)
    {
        int outbound = 0, inbound = 0, invoker = 0, @class = 0;
        bool any = true;
        while (any)
        {
            any = outbound < _outbound.Count || inbound < _inbound.Count;
            for (; outbound < _outbound.Count; outbound++)
            {
                Codec.For(_outbound[outbound], this).EmitWriter(writer, outbound);
            }

            for (; inbound < _inbound.Count; inbound++)
            {
                Codec.For(_inbound[inbound], this).EmitReader(writer, inbound);
            }

            any |= Functions.EmitCSharp(writer, ref invoker, ref @class);
        }
    }

    /// <summary>The JS functions; what C# will ask for beside them is asked for here too, so that its half is among the extra ones.</summary>
    public IReadOnlyList<string> EmitJs()
    {
        EmitCSharp(new SourceWriter());
        List<string> readers = [], late = [], writers = [];
        while (readers.Count < _outbound.Count || late.Count < _late.Count || writers.Count < _inbound.Count)
        {
            for (int i = readers.Count; i < _outbound.Count; i++)
            {
                readers.Add($"    const r{i} = {Codec.For(_outbound[i], this).JsReader()};");
            }

            for (int i = late.Count; i < _late.Count; i++)
            {
                late.Add($"    const x{i} = {JsGraphHalfEmitter.EmitLate(_late[i], this)};");
            }

            for (int i = writers.Count; i < _inbound.Count; i++)
            {
                writers.Add($"    const w{i} = {Codec.For(_inbound[i], this).JsWriter()};");
            }

            EmitCSharp(new SourceWriter());
        }

        return [.. readers, .. late, .. writers];
    }

    // On the way out null is null, whatever was declared.
    private static Shape Normal(Shape shape) => shape switch
    {
        BufferShape buffer => buffer with { IsNullable = false },
        SequenceShape sequence => sequence with { IsNullable = false },
        DictionaryShape dictionary => dictionary with { IsNullable = false },
        ObjectShape value => value with { IsNullable = false },
        JsonShape json => json with { IsNullable = false },
        FunctionShape function => function with { IsNullable = false },
        ProxyShape proxy => proxy with { IsNullable = false },
        HostShape host => host with { IsNullable = false },
        StreamShape { IsAsync: false } stream => Normal(stream.Whole),
        StreamShape stream => stream with { IsNullable = false },
        PromiseShape promise => promise with { IsNullable = false },
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
