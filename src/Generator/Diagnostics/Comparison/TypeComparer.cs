using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Model.Shapes;
using V8Typed.Generator.Parsing;

namespace V8Typed.Generator.Diagnostics.Comparison;

/// <summary>
/// Compares C# types with those of a script. It answers only where no value could pass: a type that accepts some of what the other side
/// may give is a matter of which values occur, and of that nothing is known.
/// </summary>
/// <param name="kinds">The script's types.</param>
/// <param name="types">The C# types that shapes name.</param>
internal sealed class TypeComparer(TypeKinds kinds, ObjectParser types)
{
    private const int DeepestNest = 6;

    /// <summary>What the script expects in place of an argument; null where that may be what C# sends.</summary>
    public TypeMismatch? Argument(Shape shape, ScriptType type) => Argument(shape, type, "", 0);

    /// <summary>What the script gives in place of a result; null where C# may accept it.</summary>
    public TypeMismatch? Result(Shape shape, ScriptType type) => Result(shape, type, "", 0);

    private TypeMismatch? Argument(Shape shape, ScriptType type, string path, int depth)
    {
        JsKinds sent = ShapeKinds.Sent(shape) & ~JsKinds.Nothing;
        if ((sent & kinds.Expected(type)) == 0 || IsOtherWord(shape, type))
        {
            return new TypeMismatch(path, ScriptTypeText.Of(type));
        }

        ScriptType known = Present(type);
        return depth >= DeepestNest ? null : (Value(shape), known) switch
        {
            (SequenceShape { Kind: not SequenceKind.Set } sequence, ArrayType array) => Argument(sequence.Element, array.Element, path + "[]", depth + 1),
            (DictionaryShape dictionary, ObjectType { Index: { } index, Members.Items.Count: 0 }) => Argument(dictionary.Value, index, path + "[]", depth + 1),
            (ObjectShape value, ObjectType @object) => ArgumentObject(value, @object, path, depth),
            _ => null,
        };
    }

    private TypeMismatch? ArgumentObject(ObjectShape value, ObjectType @object, string path, int depth)
    {
        if (types.Find(value.Type) is not { Derived.Count: 0 } model)
        {
            return null;
        }

        foreach (ScriptMember member in @object.Members.Items)
        {
            if (Readable(model, member.Name) is not { } property)
            {
                if (member is { Presence: Presence.Required, Kind: ScriptMemberKind.Value } && (kinds.Of(member.Type) & JsKinds.Undefined) == 0)
                {
                    return new TypeMismatch($"{path}.{member.Name}", ScriptTypeText.Of(member.Type));
                }
            }
            else if (member.Kind == ScriptMemberKind.Value && Argument(property.Shape, member.Type, $"{path}.{member.Name}", depth + 1) is { } mismatch)
            {
                return mismatch;
            }
        }

        return null;
    }

    private static ObjectPropertyModel? Readable(ObjectModel model, string name)
    {
        foreach (ObjectPropertyModel property in model.Properties)
        {
            if (property.HasGetter && property.JsName == name)
            {
                return property;
            }
        }

        return null;
    }

    private TypeMismatch? Result(Shape shape, ScriptType type, string path, int depth)
    {
        JsKinds given = kinds.Of(type);
        JsKinds something = given & ~JsKinds.Nothing;
        JsKinds accepted = ShapeKinds.Accepted(shape);
        bool isNothing = something == 0 && given != 0;
        if (isNothing ? !ShapeKinds.AcceptsNothing(shape) : (something & accepted) == 0 || IsOtherWord(shape, type) || IsFraction(shape, type))
        {
            return new TypeMismatch(path, ScriptTypeText.Of(type));
        }

        ScriptType known = Present(type);
        return depth >= DeepestNest ? null : (Value(shape), known) switch
        {
            (SequenceShape sequence, ArrayType array) => Result(sequence.Element, array.Element, path + "[]", depth + 1),
            (DictionaryShape dictionary, ObjectType { Index: { } index, Members.Items.Count: 0 }) => Result(dictionary.Value, index, path + "[]", depth + 1),
            (ObjectShape value, ObjectType { Signatures.Count: 0 } @object) => ResultObject(value, @object, path, depth),
            _ => null,
        };
    }

    private TypeMismatch? ResultObject(ObjectShape value, ObjectType @object, string path, int depth)
    {
        if (types.Find(value.Type) is not { Derived.Count: 0 } model)
        {
            return null;
        }

        foreach (ObjectPropertyModel property in model.Properties)
        {
            if (property.Target == PropertyTarget.None)
            {
                continue;
            }

            string inner = $"{path}.{property.JsName}";
            if (@object.Members.Find(property.JsName) is not { } member)
            {
                // What every object inherits is no property of this one, but may be meant.
                if (@object is { Index: null, Members.IsComplete: true } && !property.IsOptional && !ShapeKinds.AcceptsNothing(property.Shape))
                {
                    return new TypeMismatch(inner, "no such property");
                }
            }
            else if (member is { Kind: ScriptMemberKind.Value } && Result(property.Shape, TypeOf(member), inner, depth + 1) is { } mismatch)
            {
                return mismatch;
            }
        }

        return null;
    }

    private static ScriptType TypeOf(ScriptMember member) =>
        member is { Type: UnknownType, Members: { } members } ? new ObjectType(members, null, []) : member.Type;

    // An enum and a union of texts that have no text in common.
    private bool IsOtherWord(Shape shape, ScriptType type)
    {
        if (Value(shape) is not StringEnumShape words)
        {
            return false;
        }

        ScriptType[] parts = Parts(type);
        return parts.Length > 0 && Array.TrueForAll(parts, part => part is LiteralType { Kind: ScriptPrimitive.String } text && words.Names.All(name => name.JsName != text.Value));
    }

    private bool IsFraction(Shape shape, ScriptType type) =>
        Value(shape) is IntegerShape or WideIntegerShape && Parts(type) is [LiteralType { Kind: ScriptPrimitive.Number } number] && number.Value.Contains('.');

    private ScriptType[] Parts(ScriptType type) => kinds.Resolve(type) is UnionType union
        ? [.. union.Members.Select(kinds.Resolve).Where(part => part != ScriptType.Null && part != ScriptType.Undefined)]
        : [kinds.Resolve(type)];

    // The type without its null, where it then is a single one.
    private ScriptType Present(ScriptType type) => kinds.Resolve(type) switch
    {
        UnionType union => Parts(union) is [var only] ? only : ScriptType.Unknown,
        var single => single,
    };

    private static Shape Value(Shape shape) => shape is NullableShape nullable ? nullable.Value : shape;
}
