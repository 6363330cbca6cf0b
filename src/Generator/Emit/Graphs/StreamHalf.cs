using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>The half that fetches elements of an iterable; the kernel has the loop, and the half how an element is written.</summary>
internal static class StreamHalf
{
    /// <summary>Its number.</summary>
    public static int Number(StreamShape shape, GraphContext context) =>
        context.Extra("pull:" + (shape with { IsNullable = false }), shape.Name, () => Text(shape, context));

    // Given where the elements begin, their text so far, and one more; gives the text with that.
    private static string Text(StreamShape shape, GraphContext context)
    {
        string written = new PartList([new Part(shape.Element, "", "v", "")], context).JsWrite(null);
        return $"() => pullChunk(I[0], {(shape.IsAsync ? "true" : "false")}, (w, t, v) => " +
            $"{{ const S0 = S, W0 = W; try {{ S = t; W = w; D = 0; {written}return S; }} finally {{ S = S0; W = W0; }} }})";
    }
}
