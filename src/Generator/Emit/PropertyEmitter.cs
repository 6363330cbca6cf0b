using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit;

/// <summary>The C# halves of a property.</summary>
internal static class PropertyEmitter
{
    public static void Emit(SourceWriter writer, PropertyModel property, int half)
    {
        writer.Line().Open($"{property.Type} {property.Interface}.{property.Name}");
        if (property.Getter)
        {
            writer.Open("get");
            CrossingEmitter.Emit(writer, half++, new CallPlan([]), property.Shape, new ParameterNames([]));
            writer.Close();
        }

        if (property.Setter is { } setter)
        {
            ParameterModel[] value = [Value(property)];
            writer.Open(setter);
            CrossingEmitter.Emit(writer, half, new CallPlan(value), new VoidShape(), new ParameterNames(value));
            writer.Close();
        }

        writer.Close();
    }

    /// <summary>The setter's parameter.</summary>
    public static ParameterModel Value(PropertyModel property) => new("value", property.Type, property.Shape, Default: null);
}
