using V8Typed.Generator.Emit.Graphs;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit;

/// <summary>The C# halves of a property.</summary>
internal static class PropertyEmitter
{
    public static void Emit(SourceWriter writer, PropertyModel property, int half, GraphContext context)
    {
        ParameterModel[] index = property.Index is null ? [] : [property.Index];
        string name = property.Index is null ? property.Name : $"this[{property.Index.Type} {new ParameterNames(context.WithSelf(index))[property.Index]}]";
        writer.Line().Open($"{property.Type} {property.Interface}.{name}");
        if (property.Getter)
        {
            writer.Open("get");
            Emit(writer, half++, index, property.Shape, context);
            writer.Close();
        }

        if (property.Setter is { } setter)
        {
            writer.Open(setter);
            Emit(writer, half, [.. index, Value(property)], new VoidShape(), context);
            writer.Close();
        }

        writer.Close();
    }

    private static void Emit(SourceWriter writer, int half, ParameterModel[] parameters, Shape result, GraphContext context)
    {
        parameters = [.. context.WithSelf(parameters)];
        var names = new ParameterNames(parameters);
        if (context.HasSelf)
        {
            writer.Line($"var {names[SelfShape.Parameter]} = this.Reference;");
        }

        if (GraphPlan.IsNeeded(parameters, result))
        {
            GraphCrossingEmitter.Emit(writer, half, new GraphPlan(parameters, result, context), names, context);
        }
        else
        {
            CrossingEmitter.Emit(writer, half, new CallPlan(parameters), result, names);
        }
    }

    /// <summary>The setter's parameter.</summary>
    public static ParameterModel Value(PropertyModel property) => new("value", property.Type, property.Shape, Default: null);
}
