using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.TypeScript;

/// <summary>The declaration of TypeScript for a type whose values cross as plain objects.</summary>
internal static class ObjectDeclaration
{
    public static string Of(ObjectModel model, TypeNames names)
    {
        string self = TypeDeclaration.Reference(model.Type);
        if (model.Derived.Count == 0)
        {
            return $"interface {self} {Body(model, names)}\n";
        }

        // One of several, told apart by a property.
        IEnumerable<string> derived = model.Derived.Select(each =>
            $"({{ {HostDeclaration.Key(model.Discriminator)}: {each.Id} }} & {names.Of(new ObjectShape(each.Type, IsNullable: false))})");
        return $"type {self} = {string.Join(" | ", model.IsAbstract ? derived : derived.Append(Body(model, names)))};\n";
    }

    private static string Body(ObjectModel model, TypeNames names)
    {
        IEnumerable<string> lines = model.Properties.Select(property =>
            $"  {(property.Target == PropertyTarget.None ? "readonly " : "")}{HostDeclaration.Key(property.JsName)}{(IsOptional(property) ? "?" : "")}: {names.Of(property.Shape)};\n");
        return "{\n" + string.Concat(lines) + "}";
    }

    // A null is left out on its way to script; what C# has a value for may be left out on its way back.
    private static bool IsOptional(ObjectPropertyModel property) =>
        property.IsOptional || property.Target == PropertyTarget.None && !property.HasGetter || property.Shape is NullableShape
            or StringShape { IsNullable: true } or ObjectShape { IsNullable: true } or SequenceShape { IsNullable: true } or DictionaryShape { IsNullable: true }
            or BufferShape { IsNullable: true };
}
