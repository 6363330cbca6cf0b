using System.Globalization;
using System.Numerics;

namespace V8Typed.Interop;

/// <summary>Converts an encoded array to an array of scalars; see <see cref="ResultConverter"/>.</summary>
internal static class ScalarArrays
{
    public static T Convert<T>(EncodedValue value, string path)
    {
        if (typeof(T) == typeof(string[])) return ResultConverter.As<string?[], T>(Items<string?>(value, path));
        if (typeof(T) == typeof(int[])) return ResultConverter.As<int[], T>(Items<int>(value, path));
        if (typeof(T) == typeof(double[])) return ResultConverter.As<double[], T>(Items<double>(value, path));
        if (typeof(T) == typeof(long[])) return ResultConverter.As<long[], T>(Items<long>(value, path));
        if (typeof(T) == typeof(bool[])) return ResultConverter.As<bool[], T>(Items<bool>(value, path));
        if (typeof(T) == typeof(byte[])) return ResultConverter.As<byte[], T>(Items<byte>(value, path));
        if (typeof(T) == typeof(sbyte[])) return ResultConverter.As<sbyte[], T>(Items<sbyte>(value, path));
        if (typeof(T) == typeof(short[])) return ResultConverter.As<short[], T>(Items<short>(value, path));
        if (typeof(T) == typeof(ushort[])) return ResultConverter.As<ushort[], T>(Items<ushort>(value, path));
        if (typeof(T) == typeof(uint[])) return ResultConverter.As<uint[], T>(Items<uint>(value, path));
        if (typeof(T) == typeof(ulong[])) return ResultConverter.As<ulong[], T>(Items<ulong>(value, path));
        if (typeof(T) == typeof(float[])) return ResultConverter.As<float[], T>(Items<float>(value, path));
        if (typeof(T) == typeof(Half[])) return ResultConverter.As<Half[], T>(Items<Half>(value, path));
        if (typeof(T) == typeof(decimal[])) return ResultConverter.As<decimal[], T>(Items<decimal>(value, path));
        if (typeof(T) == typeof(char[])) return ResultConverter.As<char[], T>(Items<char>(value, path));
        if (typeof(T) == typeof(BigInteger[])) return ResultConverter.As<BigInteger[], T>(Items<BigInteger>(value, path));
        if (typeof(T) == typeof(Int128[])) return ResultConverter.As<Int128[], T>(Items<Int128>(value, path));
        if (typeof(T) == typeof(UInt128[])) return ResultConverter.As<UInt128[], T>(Items<UInt128>(value, path));
        if (typeof(T) == typeof(DateTime[])) return ResultConverter.As<DateTime[], T>(Items<DateTime>(value, path));
        if (typeof(T) == typeof(DateTimeOffset[])) return ResultConverter.As<DateTimeOffset[], T>(Items<DateTimeOffset>(value, path));
        if (typeof(T) == typeof(DateOnly[])) return ResultConverter.As<DateOnly[], T>(Items<DateOnly>(value, path));
        if (typeof(T) == typeof(TimeOnly[])) return ResultConverter.As<TimeOnly[], T>(Items<TimeOnly>(value, path));
        if (typeof(T) == typeof(TimeSpan[])) return ResultConverter.As<TimeSpan[], T>(Items<TimeSpan>(value, path));
        if (typeof(T) == typeof(Guid[])) return ResultConverter.As<Guid[], T>(Items<Guid>(value, path));
        if (typeof(T) == typeof(Uri[])) return ResultConverter.As<Uri?[], T>(Items<Uri?>(value, path));
        return OfNullables<T>(value, path);
    }

    private static T OfNullables<T>(EncodedValue value, string path)
    {
        if (typeof(T) == typeof(int?[])) return ResultConverter.As<int?[], T>(Items<int?>(value, path));
        if (typeof(T) == typeof(double?[])) return ResultConverter.As<double?[], T>(Items<double?>(value, path));
        if (typeof(T) == typeof(long?[])) return ResultConverter.As<long?[], T>(Items<long?>(value, path));
        if (typeof(T) == typeof(bool?[])) return ResultConverter.As<bool?[], T>(Items<bool?>(value, path));
        if (typeof(T) == typeof(byte?[])) return ResultConverter.As<byte?[], T>(Items<byte?>(value, path));
        if (typeof(T) == typeof(sbyte?[])) return ResultConverter.As<sbyte?[], T>(Items<sbyte?>(value, path));
        if (typeof(T) == typeof(short?[])) return ResultConverter.As<short?[], T>(Items<short?>(value, path));
        if (typeof(T) == typeof(ushort?[])) return ResultConverter.As<ushort?[], T>(Items<ushort?>(value, path));
        if (typeof(T) == typeof(uint?[])) return ResultConverter.As<uint?[], T>(Items<uint?>(value, path));
        if (typeof(T) == typeof(ulong?[])) return ResultConverter.As<ulong?[], T>(Items<ulong?>(value, path));
        if (typeof(T) == typeof(float?[])) return ResultConverter.As<float?[], T>(Items<float?>(value, path));
        if (typeof(T) == typeof(Half?[])) return ResultConverter.As<Half?[], T>(Items<Half?>(value, path));
        if (typeof(T) == typeof(decimal?[])) return ResultConverter.As<decimal?[], T>(Items<decimal?>(value, path));
        if (typeof(T) == typeof(char?[])) return ResultConverter.As<char?[], T>(Items<char?>(value, path));
        if (typeof(T) == typeof(BigInteger?[])) return ResultConverter.As<BigInteger?[], T>(Items<BigInteger?>(value, path));
        if (typeof(T) == typeof(Int128?[])) return ResultConverter.As<Int128?[], T>(Items<Int128?>(value, path));
        if (typeof(T) == typeof(UInt128?[])) return ResultConverter.As<UInt128?[], T>(Items<UInt128?>(value, path));
        if (typeof(T) == typeof(DateTime?[])) return ResultConverter.As<DateTime?[], T>(Items<DateTime?>(value, path));
        if (typeof(T) == typeof(DateTimeOffset?[])) return ResultConverter.As<DateTimeOffset?[], T>(Items<DateTimeOffset?>(value, path));
        if (typeof(T) == typeof(DateOnly?[])) return ResultConverter.As<DateOnly?[], T>(Items<DateOnly?>(value, path));
        if (typeof(T) == typeof(TimeOnly?[])) return ResultConverter.As<TimeOnly?[], T>(Items<TimeOnly?>(value, path));
        if (typeof(T) == typeof(TimeSpan?[])) return ResultConverter.As<TimeSpan?[], T>(Items<TimeSpan?>(value, path));
        if (typeof(T) == typeof(Guid?[])) return ResultConverter.As<Guid?[], T>(Items<Guid?>(value, path));
        throw Scalars.Unsupported<T>();
    }

    private static TItem[] Items<TItem>(EncodedValue value, string path)
    {
        if (value.IsNullish)
        {
            return null!;
        }

        if (value.Type != 'a')
        {
            throw V8TypeException.Mismatch("RunScript", path, "array", value.Describe());
        }

        var items = new List<TItem>();
        var rest = value.Body;
        while (!rest.IsEmpty)
        {
            var colon = rest.IndexOf(':');
            var length = int.Parse(rest[..colon], CultureInfo.InvariantCulture);
            var item = new EncodedValue(rest.Slice(colon + 1, length));
            items.Add(Scalars.Convert<TItem>(item, $"{path}[{items.Count}]"));
            rest = rest[(colon + 1 + length)..];
        }

        return [.. items];
    }
}
