using System.Globalization;
using System.Numerics;

namespace V8Typed.Interop;

/// <summary>Converts one encoded primitive to a C# scalar, under the rules of the type table.</summary>
internal static class Scalars
{
    private const double LargestSafeInteger = 9007199254740991;

    public static T Convert<T>(EncodedValue value, string path)
    {
        if (typeof(T) == typeof(string)) return ResultConverter.As<string?, T>(value.IsNullish ? null : Text(value, path, "string"));
        if (typeof(T) == typeof(bool)) return ResultConverter.As<bool, T>(Boolean(value, path));
        if (typeof(T) == typeof(int)) return ResultConverter.As<int, T>(Integer<int>(value, path, "int"));
        if (typeof(T) == typeof(double)) return ResultConverter.As<double, T>(Number(value, path, "double"));
        if (typeof(T) == typeof(long)) return ResultConverter.As<long, T>(Integer<long>(value, path, "long"));
        if (typeof(T) == typeof(byte)) return ResultConverter.As<byte, T>(Integer<byte>(value, path, "byte"));
        if (typeof(T) == typeof(sbyte)) return ResultConverter.As<sbyte, T>(Integer<sbyte>(value, path, "sbyte"));
        if (typeof(T) == typeof(short)) return ResultConverter.As<short, T>(Integer<short>(value, path, "short"));
        if (typeof(T) == typeof(ushort)) return ResultConverter.As<ushort, T>(Integer<ushort>(value, path, "ushort"));
        if (typeof(T) == typeof(uint)) return ResultConverter.As<uint, T>(Integer<uint>(value, path, "uint"));
        if (typeof(T) == typeof(ulong)) return ResultConverter.As<ulong, T>(Integer<ulong>(value, path, "ulong"));
        if (typeof(T) == typeof(float)) return ResultConverter.As<float, T>((float)Number(value, path, "float"));
        if (typeof(T) == typeof(Half)) return ResultConverter.As<Half, T>((Half)Number(value, path, "Half"));
        if (typeof(T) == typeof(decimal)) return ResultConverter.As<decimal, T>(Decimal(value, path));
        if (typeof(T) == typeof(char)) return ResultConverter.As<char, T>(Char(value, path));
        if (typeof(T) == typeof(BigInteger)) return ResultConverter.As<BigInteger, T>(BigInt(value, path, "BigInteger"));
        if (typeof(T) == typeof(Int128)) return ResultConverter.As<Int128, T>((Int128)BigInt(value, path, "Int128"));
        if (typeof(T) == typeof(UInt128)) return ResultConverter.As<UInt128, T>((UInt128)BigInt(value, path, "UInt128"));
        return Nullable<T>(value, path);
    }

    public static NotSupportedException Unsupported<T>() =>
        new(
            $"RunScript<{typeof(T)}> is not supported: T may be a scalar, a string, an array of those, JsonNode, JsonElement or JsValue. " +
            "Use JsonElement for other shapes.");

    private static T Nullable<T>(EncodedValue value, string path)
    {
        if (typeof(T) == typeof(bool?)) return ResultConverter.As<bool?, T>(value.IsNullish ? null : Boolean(value, path));
        if (typeof(T) == typeof(int?)) return ResultConverter.As<int?, T>(value.IsNullish ? null : Integer<int>(value, path, "int"));
        if (typeof(T) == typeof(long?)) return ResultConverter.As<long?, T>(value.IsNullish ? null : Integer<long>(value, path, "long"));
        if (typeof(T) == typeof(double?)) return ResultConverter.As<double?, T>(value.IsNullish ? null : Number(value, path, "double"));
        if (typeof(T) == typeof(byte?)) return ResultConverter.As<byte?, T>(value.IsNullish ? null : Integer<byte>(value, path, "byte"));
        if (typeof(T) == typeof(sbyte?)) return ResultConverter.As<sbyte?, T>(value.IsNullish ? null : Integer<sbyte>(value, path, "sbyte"));
        if (typeof(T) == typeof(short?)) return ResultConverter.As<short?, T>(value.IsNullish ? null : Integer<short>(value, path, "short"));
        if (typeof(T) == typeof(ushort?)) return ResultConverter.As<ushort?, T>(value.IsNullish ? null : Integer<ushort>(value, path, "ushort"));
        if (typeof(T) == typeof(uint?)) return ResultConverter.As<uint?, T>(value.IsNullish ? null : Integer<uint>(value, path, "uint"));
        if (typeof(T) == typeof(ulong?)) return ResultConverter.As<ulong?, T>(value.IsNullish ? null : Integer<ulong>(value, path, "ulong"));
        if (typeof(T) == typeof(float?)) return ResultConverter.As<float?, T>(value.IsNullish ? null : (float)Number(value, path, "float"));
        if (typeof(T) == typeof(Half?)) return ResultConverter.As<Half?, T>(value.IsNullish ? null : (Half)Number(value, path, "Half"));
        if (typeof(T) == typeof(decimal?)) return ResultConverter.As<decimal?, T>(value.IsNullish ? null : Decimal(value, path));
        if (typeof(T) == typeof(char?)) return ResultConverter.As<char?, T>(value.IsNullish ? null : Char(value, path));
        if (typeof(T) == typeof(BigInteger?)) return ResultConverter.As<BigInteger?, T>(value.IsNullish ? null : BigInt(value, path, "BigInteger"));
        if (typeof(T) == typeof(Int128?)) return ResultConverter.As<Int128?, T>(value.IsNullish ? null : (Int128)BigInt(value, path, "Int128"));
        if (typeof(T) == typeof(UInt128?)) return ResultConverter.As<UInt128?, T>(value.IsNullish ? null : (UInt128)BigInt(value, path, "UInt128"));
        return BaseTypeResults.Convert<T>(value, path);
    }

    private static bool Boolean(EncodedValue value, string path) => value.Type switch
    {
        't' => true,
        'f' => false,
        _ => throw Mismatch(value, path, "bool"),
    };

    private static double Number(EncodedValue value, string path, string type) =>
        value.Type == 'n' ? value.Number : throw Mismatch(value, path, type);

    private static string Text(EncodedValue value, string path, string type) =>
        value.Type == 's' ? value.Body.ToString() : throw Mismatch(value, path, type);

    private static char Char(EncodedValue value, string path) =>
        value.Type == 's' && value.Body.Length == 1 ? value.Body[0] : throw Mismatch(value, path, "char");

    private static decimal Decimal(EncodedValue value, string path)
    {
        var number = Number(value, path, "decimal");
        return number is > -7.9e28 and < 7.9e28 ? (decimal)number : throw Mismatch(value, path, "decimal");
    }

    private static BigInteger BigInt(EncodedValue value, string path, string type)
    {
        if (value.Type != 'b')
        {
            throw Mismatch(value, path, type);
        }

        var number = value.BigInt;
        var fits = type switch
        {
            "Int128" => number >= (BigInteger)Int128.MinValue && number <= (BigInteger)Int128.MaxValue,
            "UInt128" => number.Sign >= 0 && number <= (BigInteger)UInt128.MaxValue,
            _ => true,
        };
        return fits ? number : throw Mismatch(value, path, type);
    }

    private static T Integer<T>(EncodedValue value, string path, string type)
        where T : struct, IBinaryInteger<T>
    {
        if (value.Type == 'b' && (typeof(T) == typeof(long) || typeof(T) == typeof(ulong)))
        {
            var big = value.BigInt;
            var result = T.CreateSaturating(big);
            return BigInteger.CreateChecked(result) == big ? result : throw Mismatch(value, path, type);
        }

        var number = Number(value, path, type);
        var integer = T.CreateSaturating(number);
        return Math.Abs(number) <= LargestSafeInteger && double.CreateChecked(integer) == number
            ? integer
            : throw Mismatch(value, path, type);
    }

    private static V8TypeException Mismatch(EncodedValue value, string path, string type) =>
        V8TypeException.Mismatch("RunScript", path, type, value.Describe());
}
