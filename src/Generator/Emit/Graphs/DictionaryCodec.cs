using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>A dictionary: its count, then keys and values in turn.</summary>
internal sealed class DictionaryCodec(DictionaryShape shape, GraphContext context) : Codec(context)
{
    protected override string Type => shape.Type;

    // The keys of an object are strings; any other key needs a Map.
    private bool IsObject => shape.Key is StringShape;

    public override string JsReader()
    {
        string entry = Entry("", "", "", "").JsRead();
        string body = IsObject
            ? $"const d = {{}}; for (let i = 0; i < n; i++) {{ {entry}put(d, v0, v1); }} return d;"
            : $"return toMap(n, d => {{ {entry}mapPut(d, v0, v1); }});";
        return $"() => {{ const n = I[2 * p++]; if (n < 0) return null; {body} }}";
    }

    public override string JsWriter() =>
        $"v => {{ {(shape.IsNullable ? "if (v === null || v === undefined) { I[2 * res(1)] = -1; return; } " : "")}" +
        $"const l = entries(v, {JsText.Literal(shape.Name)}, {(IsObject ? "true" : "false")}), n = l.length; I[2 * res(1)] = n / 2; let i = 0; " +
        $"try {{ for (; i < n; i += 2) {{ {Entry("", "", "l[i]", "l[i + 1]").JsWrite(null)}}} }} catch (e) {{ throw at(e, keyPlace(l[i])); }} }}";

    protected override void WriterBody(SourceWriter writer)
    {
        writer.Open("if (__v is null)").Line("__call.Count(-1);").Line("return;").Close();
        writer.Line("var __place = __call.BeginCount();").Line("var __i = 0;");
        writer.Open("foreach (var __item in __v)");
        bool isFallible = Context.IsFallible(shape.Value) || Context.IsFallible(shape.Key);
        if (isFallible)
        {
            writer.Open("try");
        }

        Entry("__item.Key", "__item.Value", "", "").Write(writer, null);
        if (isFallible)
        {
            writer.Close().Open($"catch ({Interop.Namespace}.JsWriteException __e) when (__e.InKey(__item.Key))").Line("throw;").Close();
        }

        writer.Line("__i++;").Close();
        writer.Line("__call.EndCount(__place, __i);");
    }

    protected override void ReaderBody(SourceWriter writer)
    {
        writer.Line("var __n = __call.ReadCount();");
        writer.Open("if (__n < 0)").Line("return default!;").Close();
        writer.Line($"var __to = new global::System.Collections.Generic.Dictionary<{shape.KeyType}, {shape.ValueType}>(__n);");
        writer.Open("for (var __i = 0; __i < __n; __i++)");
        Entry("", "", "", "").Read(writer);
        writer.Line("__to[__0] = __1;").Close();
        writer.Line("return __to;");
    }

    private PartList Entry(string key, string value, string jsKey, string jsValue) =>
        new([new Part(shape.Key, key, jsKey, "key"), new Part(shape.Value, value, jsValue, "value")], Context);
}
