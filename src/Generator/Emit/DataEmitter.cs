using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Emit.Graphs;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit;

/// <summary>
/// The codecs of types as results of scripts: a class with the readers, which registers them when the assembly is loaded. Each type is read
/// alone, as an array and as a list.
/// </summary>
internal static class DataEmitter
{
    public static string Emit(DataModel data)
    {
        Shape[] roots = [.. data.Roots.Select(root => new ObjectShape(root, false)), .. data.Objects];
        Shape[] shapes = [.. roots.SelectMany(Forms)];
        var context = new GraphContext(data.Types, shapes.Length);
        string[] names = [.. roots.SelectMany(root => new[] { "", "[]", "[]" }.Select(suffix => NameOf(root, context) + suffix))];
        string[] halves = [.. shapes.Select(shape => Half(shape, context))];
        foreach (Shape shape in shapes)
        {
            context.Inbound(shape); // Not all are read through others.
        }

        string binder = BinderEmitter.Compose([], [], halves.Select((half, i) => $"      /* {i} {names[i]} */ {half},"), context);

        SourceWriter writer = new SourceWriter().Verbatim(CSharpText.FileHeader).Line();
        writer.Open($"namespace {ManifestEmitter.Namespace}");
        writer.Line(CSharpText.GeneratedCode);
        writer.Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
        writer.Open($"internal static class {data.ClassName}");
        string type = $"{Interop.Namespace}.JsModuleDefinition";
        writer.Line($"private static readonly {type} s_definition = new {type}(");
        writer.Line("    \"RunScript\",");
        writer.Verbatim(CSharpText.RawLiteral(binder) + ",");
        writer.Line($"    new string[] {{ {string.Join(", ", names.Concat(context.Extras.Select(_ => "")).Select(_ => "\"RunScript\""))} }}){(context.Calls ? " { Calls = true }" : "")};").Line();
        writer.Line("[global::System.Runtime.CompilerServices.ModuleInitializer]");
        writer.Open("internal static void Register()");
        for (int i = 0; i < shapes.Length; i++)
        {
            writer.Line($"{Interop.Namespace}.JsCodec<{TypeOf(shapes[i])}>.Register(s_definition, {i}, __R{context.Inbound(shapes[i])});");
        }

        writer.Close();
        context.EmitCSharp(writer);
        return writer.Close().Close().ToString();
    }

    private static string Half(Shape shape, GraphContext context)
    {
        ParameterModel[] id = [new("id", "int", new IntegerShape("int", "Int32", int.MinValue, int.MaxValue), null)];
        return JsGraphHalfEmitter.Emit(new GraphPlan(id, shape, context), new JsTarget { Access = "taken(v0)" }, context);
    }

    private static string NameOf(Shape root, GraphContext context) => root is ProxyShape proxy ? proxy.Name : context.Walk.Type(TypeOf(root)).Name;

    private static IEnumerable<Shape> Forms(Shape value)
    {
        string type = TypeOf(value);
        yield return value;
        yield return new SequenceShape(value, type, SequenceKind.Array, type + "[]", "array", false);
        yield return new SequenceShape(value, type, SequenceKind.List, $"global::System.Collections.Generic.List<{type}>", "List", false);
    }

    private static string TypeOf(Shape shape) => shape switch
    {
        SequenceShape sequence => sequence.Type,
        ObjectShape value => value.Type,
        ProxyShape proxy => proxy.Type,
        _ => throw new System.InvalidOperationException($"{shape} is no form of a type."),
    };
}
