using System;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>Prints the four functions of one composite type: each side's writer and reader.</summary>
internal abstract class Codec(GraphContext context)
{
    protected GraphContext Context { get; } = context;

    /// <summary>The type as emitted code names it.</summary>
    protected abstract string Type { get; }

    /// <summary>The same for a parameter.</summary>
    protected virtual string ParameterType => Type;

    public static Codec For(Shape shape, GraphContext context) => shape switch
    {
        BufferShape buffer => new BufferCodec(buffer, context),
        SequenceShape sequence => new SequenceCodec(sequence, context),
        StreamShape stream => new StreamCodec(stream, context),
        DictionaryShape dictionary => new DictionaryCodec(dictionary, context),
        TupleShape tuple => new TupleCodec(tuple, context),
        ObjectShape value => new ObjectCodec(value, context),
        JsonShape json => new JsonCodec(json, context),
        FunctionShape function => new FunctionCodec(function, context),
        ValueShape => new ValueCodec(context),
        ProxyShape proxy => new ProxyCodec(proxy, context),
        HostShape host => new HostCodec(host, context),
        PromiseShape promise => new PromiseCodec(promise, context),
        NullableShape nullable => new NullableCodec(nullable, context),
        _ => throw new InvalidOperationException($"No codec for {shape}."),
    };

    /// <summary>C#: the method that writes a value <c>__v</c>.</summary>
    public void EmitWriter(SourceWriter writer, int number)
    {
        writer.Line().Open($"private static void __W{number}(ref {Interop.Namespace}.JsWriter __call, {ParameterType} __v)");
        WriterBody(writer);
        writer.Close();
    }

    /// <summary>C#: the method that reads one.</summary>
    public void EmitReader(SourceWriter writer, int number)
    {
        writer.Line().Open($"private static {Type} __R{number}(ref {Interop.Namespace}.JsReader __call)");
        ReaderBody(writer);
        writer.Close();
    }

    /// <summary>JS: the function that reads a value at the cursor.</summary>
    public abstract string JsReader();

    /// <summary>JS: the function that checks and writes a value.</summary>
    public abstract string JsWriter();

    protected abstract void WriterBody(SourceWriter writer);

    protected abstract void ReaderBody(SourceWriter writer);
}
