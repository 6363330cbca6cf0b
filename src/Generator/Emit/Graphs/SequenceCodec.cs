using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>A collection: its count, then the elements.</summary>
internal sealed class SequenceCodec(SequenceShape shape, GraphContext context) : Codec(context)
{
    protected override string Type => shape.Type;

    private bool IsSet => shape.Kind == SequenceKind.Set;

    public override string JsReader()
    {
        string element = Element("", "").JsRead();
        return "() => { const n = I[2 * p++]; if (n < 0) return null; " + (IsSet
            ? $"return toSet(n, () => {{ {element}return v0; }}); }}"
            : $"const a = blanks(n); for (let k = 0; k < n; k++) {{ {element}a[k] = v0; }} return a; }}");
    }

    public override string JsWriter() =>
        $"v => {{ {NullWriter()}const a = items(v, {JsText.Literal(shape.Name)}), n = a.length; I[2 * res(1)] = n; let i = 0; " +
        $"try {{ for (; i < n; i++) {{ {Element("", "a[i]").JsWrite(null)}}} }} catch (e) {{ throw at(e, i); }} }}";

    protected override void WriterBody(SourceWriter writer)
    {
        string isNull = shape.Kind == SequenceKind.ImmutableArray ? "__v.IsDefault" : "__v is null";
        writer.Open($"if ({isNull})").Line("__call.Count(-1);").Line("return;").Close();
        writer.Line("var __place = __call.BeginCount();").Line("var __i = 0;");
        bool isFallible = Context.IsFallible(shape.Element);
        if (isFallible)
        {
            writer.Open("try");
        }

        writer.Open("foreach (var __item in __v)");
        Element("__item", "").Write(writer, null);
        writer.Line("__i++;").Close();
        if (isFallible)
        {
            writer.Close().Open($"catch ({Interop.Namespace}.JsWriteException __e) when (__e.In(__i))").Line("throw;").Close();
        }

        writer.Line("__call.EndCount(__place, __i);");
    }

    protected override void ReaderBody(SourceWriter writer)
    {
        string type = shape.ElementType;
        writer.Line("var __n = __call.ReadCount();");
        writer.Open("if (__n < 0)").Line("return default!;").Close();
        bool isArray = shape.Kind is SequenceKind.Array or SequenceKind.ImmutableArray;
        writer.Line(shape.Kind switch
        {
            SequenceKind.Set => $"var __to = new global::System.Collections.Generic.HashSet<{type}>(__n);",
            SequenceKind.ImmutableList => $"var __to = global::System.Collections.Immutable.ImmutableList.CreateBuilder<{type}>();",
            SequenceKind.List => $"var __to = new global::System.Collections.Generic.List<{type}>(__n);",
            _ => $"var __to = {Interop.Namespace}.JsReader.NewArray<{type}>(__n);",
        });
        writer.Open("for (var __i = 0; __i < __n; __i++)");
        Element("", "").Read(writer);
        writer.Line(isArray ? "__to[__i] = __0;" : "__to.Add(__0);").Close();
        writer.Line(shape.Kind switch
        {
            SequenceKind.ImmutableArray => "return global::System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(__to);",
            SequenceKind.ImmutableList => "return __to.ToImmutable();",
            _ => "return __to;",
        });
    }

    private PartList Element(string value, string jsValue) => new([new Part(shape.Element, value, jsValue, "[]")], Context);

    private string NullWriter() => shape.IsNullable ? "if (v === null || v === undefined) { I[2 * res(1)] = -1; return; } " : "";
}
