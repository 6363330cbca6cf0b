using System.Linq;
using System.Text;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Graphs;

/// <summary>
/// A record, class or struct: a tag (0 for null, 1 for the type itself, from 2 on the derived types, whose own codecs then follow), and the
/// properties in order.
/// </summary>
internal sealed class ObjectCodec(ObjectShape shape, GraphContext context) : Codec(context)
{
    private readonly ObjectModel _model = context.Walk.Type(shape.Type);

    protected override string Type => shape.Type;

    // No value of the type itself can be made, only of its derived types.
    private bool IsUnmade => _model.IsAbstract || _model.Unreadable is not null;

    private bool IsRecursive => Context.Walk.IsRecursive(shape.Type);

    private ObjectPropertyModel[] Sent => [.. _model.Properties.Where(property => property.HasGetter)];

    private ObjectPropertyModel[] Taken => [.. _model.Properties.Where(property => property.Target != PropertyTarget.None)];

    public override string JsReader()
    {
        var text = new StringBuilder("() => { const t = I[2 * p++]; if (t === 0) return null; ");
        for (int i = 0; i < _model.Derived.Count; i++)
        {
            DerivedModel derived = _model.Derived[i];
            text.Append($"if (t === {i + 2}) {{ const d = r{Context.Outbound(new ObjectShape(derived.Type, false))}(); ");
            text.Append($"put(d, {JsText.Literal(_model.Discriminator)}, {derived.Id}); return d; }} ");
        }

        ObjectPropertyModel[] sent = Sent;
        text.Append(new PartList([.. sent.Select(Outgoing)], Context).JsRead());

        // Null is left out; from the first property on that may be, the others are added one by one, to keep their order.
        int literal = 0;
        while (literal < sent.Length && !MayBeNull(sent[literal].Shape))
        {
            literal++;
        }

        string start = string.Join(", ", sent.Take(literal).Select((property, i) => $"{JsText.Key(property.JsName)}: v{i}"));
        if (literal == sent.Length)
        {
            return text.Append($"return {{ {start} }}; }}").ToString();
        }

        text.Append($"const d = {{ {start} }}; ");
        for (int i = literal; i < sent.Length; i++)
        {
            string isThere = MayBeNull(sent[i].Shape) ? $"if (v{i} !== null) " : "";
            text.Append($"{isThere}put(d, {JsText.Literal(sent[i].JsName)}, v{i}); ");
        }

        return text.Append("return d; }").ToString();
    }

    public override string JsWriter()
    {
        string name = JsText.Literal(_model.Name);
        var text = new StringBuilder("v => { ");
        if (shape.IsNullable)
        {
            text.Append("if (v === null || v === undefined) { I[2 * res(1)] = 0; return; } ");
        }

        text.Append($"properties(v, {name}); ");
        if (IsRecursive)
        {
            text.Append("if (++D > 1000) throw tooDeep(); ");
        }

        text.Append("let k = \"\"; try { ");
        if (_model.Derived.Count > 0)
        {
            string discriminator = JsText.Literal(_model.Discriminator);
            text.Append($"k = {discriminator}; const t = v[{discriminator}]; switch (t) {{ ");
            for (int i = 0; i < _model.Derived.Count; i++)
            {
                DerivedModel derived = _model.Derived[i];
                text.Append($"case {derived.Id}: k = \"[]\"; I[2 * res(1)] = {i + 2}; w{Context.Inbound(new ObjectShape(derived.Type, false))}(v); {Leave}return; ");
            }

            string known = JsText.Literal($"{_model.Discriminator} of {_model.Name}");
            text.Append(IsUnmade
                ? $"default: throw no(t, {known}); }} "
                : $"case undefined: break; default: throw no(t, {known}); }} ");
        }

        if (!IsUnmade)
        {
            text.Append("I[2 * res(1)] = 1; ");
            text.Append(new PartList([.. Taken.Select(Incoming)], Context).JsWrite("k"));
        }

        return text.Append($"{Leave}}} catch (e) {{ throw k === \"[]\" ? e : at(e, k); }} }}").ToString();
    }

    protected override void WriterBody(SourceWriter writer)
    {
        if (!_model.IsValueType)
        {
            writer.Open("if (__v is null)").Line("__call.Count(0);").Line("return;").Close();
        }

        if (IsRecursive)
        {
            writer.Line("__call.Enter();");
        }

        for (int i = 0; i < _model.Derived.Count; i++)
        {
            string type = _model.Derived[i].Type;
            writer.Open($"{(i == 0 ? "" : "else ")}if ({Condition(i)})").Line($"__call.Count({i + 2});");
            writer.Line($"__W{Context.Outbound(new ObjectShape(type, false))}(ref __call, ({type})__v);").Close();
        }

        if (_model.Derived.Count > 0)
        {
            writer.Open("else");
        }

        writer.Line("__call.Count(1);");
        FallibleParts.Write(writer, new PartList([.. Sent.Select(Outgoing)], Context), Context.IsFallible(new ObjectShape(shape.Type, false)));
        if (_model.Derived.Count > 0)
        {
            writer.Close();
        }

        if (IsRecursive)
        {
            writer.Line("__call.Leave();");
        }
    }

    protected override void ReaderBody(SourceWriter writer)
    {
        writer.Line($"var __tag = __call.ReadObject({_model.Derived.Count + 1});");
        if (!_model.IsValueType)
        {
            writer.Open("if (__tag == 0)").Line("return null!;").Close();
        }

        for (int i = 0; i < _model.Derived.Count; i++)
        {
            writer.Open($"if (__tag == {i + 2})");
            writer.Line($"return __R{Context.Inbound(new ObjectShape(_model.Derived[i].Type, false))}(ref __call);").Close();
        }

        if (IsUnmade)
        {
            writer.Line($"throw {Interop.Namespace}.JsReader.Damaged();");
            return;
        }

        ObjectPropertyModel[] taken = Taken;
        new PartList([.. taken.Select(Incoming)], Context).Read(writer);
        string Value(ObjectPropertyModel property)
        {
            int i = System.Array.IndexOf(taken, property);
            return property.Default is { } value ? $"__{i}p ? __{i} : {value}" : $"__{i}";
        }

        string arguments = string.Join(", ", _model.Arguments.Select(argument => Value(_model.Properties[argument])));
        string[] initializers =
        [
            .. taken.Where(property => property.Target == PropertyTarget.Initializer).Select(property => $"{property.Name} = {Value(property)}"),
        ];
        string created = $"new {Type}({arguments}){(initializers.Length == 0 ? "" : $" {{ {string.Join(", ", initializers)} }}")}";
        ObjectPropertyModel[] setters = [.. taken.Where(property => property.Target == PropertyTarget.OptionalSetter)];
        if (setters.Length == 0)
        {
            writer.Line($"return {created};");
            return;
        }

        writer.Line($"var __to = {created};");
        foreach (ObjectPropertyModel property in setters)
        {
            int i = System.Array.IndexOf(taken, property);
            writer.Open($"if (__{i}p)").Line($"__to.{property.Name} = __{i};").Close();
        }

        writer.Line("return __to;");
    }

    private string Leave => IsRecursive ? "D--; " : "";

    private static Part Outgoing(ObjectPropertyModel property) =>
        new(property.Shape, $"__v.{property.Name}", "", property.JsName);

    private static Part Incoming(ObjectPropertyModel property) =>
        new(property.Shape, "", JsText.Access("v", property.JsName), property.JsName, property.IsOptional ? property.Type : null);

    private static bool MayBeNull(Shape shape) => shape is NullableShape
        or StringShape { IsNullable: true } or FormattedShape { IsNullable: true } or JsonShape { IsNullable: true } or SequenceShape { IsNullable: true } or BufferShape { IsNullable: true }
        or DictionaryShape { IsNullable: true } or ObjectShape { IsNullable: true }
        or FunctionShape { IsNullable: true } or ProxyShape { IsNullable: true } or HostShape { IsNullable: true } or StreamShape { IsNullable: true }
        or PromiseShape { IsNullable: true };

    private string Condition(int index) => $"__v is {_model.Derived[index].Type}";
}
