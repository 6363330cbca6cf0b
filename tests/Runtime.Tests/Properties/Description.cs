using System.Collections.Immutable;
using System.Numerics;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace V8Typed.Tests.Properties;

/// <summary>What both sides need to know of a type to make random values of it.</summary>
/// <param name="Kind">How values are made; the names are those of values.js.</param>
/// <param name="Type">The type of C#, without nullability.</param>
internal sealed record Description(string Kind, Type Type)
{
    // What contains itself ends here.
    private const int Deepest = 5;

    private static readonly NullabilityInfoContext s_nullability = new();

    private static readonly Dictionary<Type, string> s_scalars = new()
    {
        [typeof(bool)] = "bool", [typeof(float)] = "float", [typeof(double)] = "double", [typeof(Half)] = "half", [typeof(decimal)] = "decimal",
        [typeof(char)] = "char", [typeof(string)] = "string", [typeof(BigInteger)] = "big", [typeof(DateTime)] = "date", [typeof(DateTimeOffset)] = "date",
        [typeof(TimeSpan)] = "span", [typeof(DateOnly)] = "day", [typeof(TimeOnly)] = "time", [typeof(Guid)] = "guid", [typeof(Uri)] = "uri",
        [typeof(JsonElement)] = "json", [typeof(IThing)] = "thing", [typeof(Func<int, int>)] = "function",
    };

    private static readonly Dictionary<Type, (double Low, double High)> s_integers = new()
    {
        [typeof(sbyte)] = (sbyte.MinValue, sbyte.MaxValue), [typeof(byte)] = (0, byte.MaxValue), [typeof(short)] = (short.MinValue, short.MaxValue),
        [typeof(ushort)] = (0, ushort.MaxValue), [typeof(int)] = (int.MinValue, int.MaxValue), [typeof(uint)] = (0, uint.MaxValue),
        [typeof(long)] = (-9007199254740991, 9007199254740991), [typeof(ulong)] = (0, 9007199254740991),
    };

    // Of the elements of typed arrays; those of the others are plain arrays.
    private static readonly Dictionary<Type, string> s_typedArrays = new()
    {
        [typeof(sbyte)] = "Int8Array", [typeof(byte)] = "Uint8Array", [typeof(short)] = "Int16Array", [typeof(ushort)] = "Uint16Array",
        [typeof(int)] = "Int32Array", [typeof(uint)] = "Uint32Array", [typeof(Half)] = "Float16Array", [typeof(float)] = "Float32Array",
        [typeof(double)] = "Float64Array",
    };

    public bool Nullable { get; init; }

    public double Low { get; init; }

    public double High { get; init; }

    public int Bits { get; init; }

    public bool Signed { get; init; }

    /// <summary>At most so many elements.</summary>
    public int Max { get; init; }

    public object[] Values { get; init; } = [];

    /// <summary>Of properties, or of the types of a hierarchy.</summary>
    public string[] Names { get; init; } = [];

    public string Discriminator { get; init; } = "";

    public Description[] Parts { get; init; } = [];

    /// <summary>Of an object: the properties that the parts stand for.</summary>
    public PropertyInfo[] Properties { get; init; } = [];

    public static Description Of(Type type) => Of(type, null, false, 0);

    private static Description Of(Type type, NullabilityInfo? info, bool asBigInt, int depth)
    {
        var value = System.Nullable.GetUnderlyingType(type);
        var isNullable = value is not null || (info is { ReadState: NullabilityState.Nullable } && !type.IsValueType);
        if (depth > Deepest && isNullable)
        {
            return new("nothing", type);
        }

        // The nullability of what a nullable struct consists of is told by itself.
        return OfValue(value ?? type, value is null ? info : info?.GenericTypeArguments.FirstOrDefault() ?? info, asBigInt, depth) with { Nullable = isNullable };
    }

    private static Description OfValue(Type type, NullabilityInfo? info, bool asBigInt, int depth)
    {
        if (s_scalars.TryGetValue(type, out var scalar))
        {
            return new(scalar, type);
        }

        if (asBigInt || type == typeof(Int128) || type == typeof(UInt128))
        {
            return new("bigInt", type) { Bits = asBigInt ? 64 : 128, Signed = type == typeof(long) || type == typeof(Int128) };
        }

        if (s_integers.TryGetValue(type, out var range))
        {
            return new("int", type) { Low = range.Low, High = range.High };
        }

        if (type.IsEnum)
        {
            return OfEnum(type);
        }

        if (type.IsArray)
        {
            var list = Sequence("list", type, [Of(type.GetElementType()!, info?.ElementType, false, depth + 1)], depth);
            return s_typedArrays.TryGetValue(type.GetElementType()!, out var name) ? list with { Kind = "typed", Names = [name] } : list;
        }

        if (type.IsGenericType && type.Namespace!.StartsWith("System", StringComparison.Ordinal))
        {
            Description[] parts =
            [
                .. type.GetGenericArguments().Select((argument, i) => depth > Deepest
                    ? new Description("nothing", argument)
                    : Of(argument, info?.GenericTypeArguments.ElementAtOrDefault(i), false, depth + 1)),
            ];
            return type.Name switch
            {
                _ when type.Name.StartsWith("ValueTuple", StringComparison.Ordinal) => Tuple(type, parts),
                "HashSet`1" or "ISet`1" => Sequence("set", type, parts, depth),
                "Dictionary`2" or "IReadOnlyDictionary`2" => Sequence(parts[0].Type == typeof(string) ? "object" : "map", type, parts, depth),
                _ => Sequence("list", type, parts, depth),
            };
        }

        return type.GetCustomAttributes<JsonDerivedTypeAttribute>().ToArray() is { Length: > 0 } derived
            ? new("union", type)
            {
                Discriminator = type.GetCustomAttribute<JsonPolymorphicAttribute>()!.TypeDiscriminatorPropertyName!,
                Names = [.. derived.Select(each => (string)each.TypeDiscriminator!)],
                Parts = [.. derived.Select(each => OfRecord(each.DerivedType, depth))],
            }
            : OfRecord(type, depth);
    }

    // More than seven elements are nested in the type; the eighth argument is the rest.
    private static Description Tuple(Type type, Description[] parts) =>
        new("tuple", type) { Parts = parts is [.., { Kind: "tuple" } rest] && parts.Length == 8 ? [.. parts[..7], .. rest.Parts] : parts };

    private static Description Sequence(string kind, Type type, Description[] parts, int depth) =>
        new(kind, type) { Parts = parts, Max = depth > Deepest ? 0 : depth > 2 ? 2 : 5 };

    private static Description OfEnum(Type type)
    {
        FieldInfo[] fields = type.GetFields(BindingFlags.Static | BindingFlags.Public);
        bool isNamed = fields.Any(field => field.GetCustomAttribute<JsNameAttribute>() is not null);
        return new(type.GetCustomAttribute<FlagsAttribute>() is null ? "enum" : "flags", type)
        {
            Values = [.. fields.Select(field => isNamed
                ? field.GetCustomAttribute<JsNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(field.Name)
                : Convert.ChangeType(field.GetRawConstantValue()!, typeof(int), null))],
        };
    }

    private static Description OfRecord(Type type, int depth)
    {
        PropertyInfo[] properties = [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.GetIndexParameters().Length == 0 && property.SetMethod is not null)];
        return new("record", type)
        {
            Properties = properties,
            Names = [.. properties.Select(property => property.GetCustomAttribute<JsNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name))],
            Parts = [.. properties.Select(property => Of(
                property.PropertyType,
                property.DeclaringType!.IsGenericType ? null : s_nullability.Create(property),
                property.GetCustomAttribute<JsBigIntAttribute>() is not null,
                depth + 1))],
        };
    }

    /// <summary>For values.js.</summary>
    public string ToJson() => JsonSerializer.Serialize(ForScript());

    private object ForScript() => new
    {
        kind = Kind, nullable = Nullable, low = Low, high = High, bits = Bits, signed = Signed, max = Max, values = Values, names = Names,
        discriminator = Discriminator, parts = Parts.Select(part => part.ForScript()).ToArray(),
    };
}
