using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace V8Typed.Tests.Properties;

public enum Weekday : short
{
    Monday = -1,
    Tuesday,
    Sunday = 300,
}

[Flags]
public enum Access
{
    None,
    Read = 1,
    Write = 2,
    Execute = 8,
}

public enum Shade
{
    [JsName("dark-blue")]
    DarkBlue,
    Red,
    [JsName("")]
    None,
}

public sealed record Numbers(
    bool Bool, sbyte SByte, byte Byte, short Short, ushort UShort, int Int, uint UInt, long Long, ulong ULong, float Float, double Double, Half Half, decimal Decimal);

public sealed record Wide([property: JsBigInt] long Long, [property: JsBigInt] ulong ULong, BigInteger Big, Int128 Int128, UInt128 UInt128)
{
    [JsBigInt]
    public long? Maybe { get; init; }
}

public sealed record Texts(char Char, string Text, string? Maybe, Guid Id, Uri Link, Uri? MaybeLink);

public sealed record Times(DateTime At, DateTimeOffset Then, TimeSpan Length, DateOnly Day, TimeOnly Time);

public readonly record struct Enums(Weekday Day, Access Access, Shade Shade);

public sealed record NoNumbers(
    bool? Bool, sbyte? SByte, byte? Byte, short? Short, int? Int, uint? UInt, long? Long, ulong? ULong, float? Float, double? Double, Half? Half, decimal? Decimal, char? Char);

public sealed record NoOthers(
    BigInteger? Big, Int128? Int128, Guid? Id, DateTime? At, TimeSpan? Length, DateOnly? Day, TimeOnly? Time, Weekday? Weekday, Access? Access, Shade? Shade, Enums? Enums);

public sealed record Box<T>(T Value);

public readonly record struct Both<TFirst, TSecond>(TFirst First, TSecond Second);

public record struct Spot(double X, float Y, int? Z);

/// <summary>The example of the specification: a record that holds a dictionary of lists of nullable structs.</summary>
public sealed record Deep(Dictionary<string, List<Spot?>> Spots, Dictionary<string, Dictionary<string, Spot[]?>?>? More, (Spot, Spot?)[] Pairs);

public sealed record Lists(
    int[] Ints, double[] Doubles, string?[]? Texts, List<List<string>> Nested, ImmutableArray<long> Longs, ImmutableList<bool?> Bools, IReadOnlyList<Shade> Shades, IEnumerable<char> Chars);

public sealed record Sets(HashSet<string> Texts, HashSet<double> Doubles, HashSet<Guid> Ids, ISet<int>? Ints);

public sealed record Maps(
    Dictionary<int, string?> ByInt, Dictionary<Guid, Spot> ById, Dictionary<double, bool>? ByDouble, Dictionary<Shade, List<int>> ByShade, IReadOnlyDictionary<string, double?> ByText, Dictionary<BigInteger, char> ByBig);

public sealed record Tuples((int, string) Pair, (double A, (bool, Spot?) B, string? C)? Nested, (byte, byte, byte, byte, byte, byte, byte, byte, byte) Nine);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Cat), "cat")]
[JsonDerivedType(typeof(Dog), "dog")]
public abstract record Animal(string Name);

public sealed record Cat(string Name, int Lives) : Animal(Name);

public sealed record Dog(string Name, Animal? Chases, List<Animal> Friends) : Animal(Name);

public sealed class Tree
{
    public double Value { get; set; }

    public Tree? Left { get; set; }

    public List<Tree> Children { get; set; } = [];
}

public sealed class Account
{
    public required int Id { get; set; }

    [JsName("display-name")]
    public string Name { get; init; } = "";

    public Uri? Home { get; set; }

    [JsName("__proto__")]
    public int Proto { get; set; }

    public List<string?>? Tags { get; set; }
}

public sealed record Loose(JsonElement Any, List<JsonElement> All);

public sealed record Everything(Numbers Numbers, Texts? Texts, Times Times, Enums? Enums, Deep[] Deep, Dictionary<string, Animal?> Animals, Tree? Tree, (Maps, Sets?) Pair);

/// <summary>An object that both sides know.</summary>
[JsObject]
public partial interface IThing
{
    int Number { get; }
}

/// <summary>What crosses by reference, inside of values.</summary>
public sealed record References(IThing Thing, IThing? Maybe, List<IThing> All, Dictionary<string, IThing?> Named, (IThing, Func<int, int>) Pair, Func<int, int>? Function);
