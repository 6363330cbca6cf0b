using Microsoft.CodeAnalysis;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing;

/// <summary>The one place where a C# type becomes a shape. Types that cross as plain objects are collected on the way.</summary>
internal sealed class ShapeResolver
{
    private readonly ObjectParser _objects;
    private readonly HashSet<string> _functions = []; // Those being resolved.

    public ShapeResolver() => _objects = new ObjectParser(this);

    /// <summary>The <c>[JsObject]</c> interfaces that the resolved shapes name, each once.</summary>
    public List<INamedTypeSymbol> ScriptObjects { get; } = [];

    /// <summary>The types that the resolved shapes name.</summary>
    public ObjectParser Objects => _objects;

    /// <param name="type">The type of a parameter, property or result.</param>
    /// <param name="asBigInt">Whether <c>[JsBigInt]</c> is on it.</param>
    /// <returns>Null when values of the type can't cross.</returns>
    public Shape? Resolve(ITypeSymbol type, bool asBigInt) => Scalar(type, asBigInt) ?? type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            => Resolve(nullable.TypeArguments[0], asBigInt) is { } value ? new NullableShape(value, nullable.TypeArguments[0].Reference()) : null,
        INamedTypeSymbol { IsTupleType: true } tuple => CollectionParser.Tuple(tuple, this, asBigInt),
        { SpecialType: SpecialType.System_Delegate or SpecialType.System_MulticastDelegate } => null,
        INamedTypeSymbol { TypeKind: TypeKind.Delegate } function => FunctionParser.Parse(function, this),
        INamedTypeSymbol task when AsyncParser.KindOf(task) != AsyncKind.None => PromiseParser.Parse(task, this, asBigInt),
        _ => BufferParser.Parse(type, asBigInt) ?? JsonParser.Parse(type) ?? Reference(type) ?? StreamParser.Parse(type, this, asBigInt)
            ?? CollectionParser.Parse(type, this, asBigInt) ?? _objects.Parse(type),
    };

    /// <summary>The shape of a result, which may come piece by piece.</summary>
    public Shape? ResolveResult(ITypeSymbol type, bool asBigInt) => StreamParser.ParseResult(type, this, asBigInt) ?? Resolve(type, asBigInt);

    /// <summary>Resolves what a delegate is made of; null for one that is being resolved, since it would have no end.</summary>
    public Shape? Within(INamedTypeSymbol function, Func<Shape?> resolve)
    {
        string key = function.Reference();
        if (!_functions.Add(key))
        {
            return null;
        }

        Shape? shape = resolve();
        _functions.Remove(key);
        return shape;
    }

    private Shape? Reference(ITypeSymbol type)
    {
        Shape? shape = ReferenceParser.Parse(type);
        if (shape is ProxyShape && type.WithNullableAnnotation(NullableAnnotation.NotAnnotated) is INamedTypeSymbol named
            && !ScriptObjects.Contains(named, SymbolEqualityComparer.Default))
        {
            ScriptObjects.Add(named);
        }

        return shape;
    }

    /// <summary>The shape of a type that takes a fixed number of slots; null for any other.</summary>
    public static Shape? Scalar(ITypeSymbol type, bool asBigInt) => type.SpecialType switch
    {
        SpecialType.System_Boolean => new BooleanShape(),
        SpecialType.System_SByte => new IntegerShape("sbyte", "SByte", sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Byte => new IntegerShape("byte", "Byte", byte.MinValue, byte.MaxValue),
        SpecialType.System_Int16 => new IntegerShape("short", "Int16", short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => new IntegerShape("ushort", "UInt16", ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 => new IntegerShape("int", "Int32", int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => new IntegerShape("uint", "UInt32", uint.MinValue, uint.MaxValue),
        SpecialType.System_Int64 => new WideIntegerShape(IsUnsigned: false, asBigInt),
        SpecialType.System_UInt64 => new WideIntegerShape(IsUnsigned: true, asBigInt),
        SpecialType.System_Single => new FloatingShape("float", "Single"),
        SpecialType.System_Double => new FloatingShape("double", "Double"),
        SpecialType.System_Decimal => new FloatingShape("decimal", "Decimal"),
        SpecialType.System_Char => new CharShape(),
        SpecialType.System_String => new StringShape(type.NullableAnnotation != NullableAnnotation.NotAnnotated),
        _ when type is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum => EnumParser.Parse(@enum),
        _ => BaseTypeParser.Parse(type),
    };
}
