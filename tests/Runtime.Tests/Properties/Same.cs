using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace V8Typed.Tests.Properties;

/// <summary>Whether two values are the same to the last bit; of NaN there is one.</summary>
internal static class Same
{
    /// <summary>Where they differ; null where they do not.</summary>
    public static string? Difference(object? a, object? b, string path = "value") => (a, b) switch
    {
        (null, null) => null,
        (null, _) or (_, null) => $"{path}: {Show(a)} and {Show(b)}",
        (IThing, _) => ReferenceEquals(a, b) ? null : $"{path}: another object",
        (double x, double y) => Bits(double.IsNaN(x) && double.IsNaN(y), BitConverter.DoubleToInt64Bits(x) == BitConverter.DoubleToInt64Bits(y), x, y, path),
        (float x, float y) => Bits(float.IsNaN(x) && float.IsNaN(y), BitConverter.SingleToInt32Bits(x) == BitConverter.SingleToInt32Bits(y), x, y, path),
        (Half x, Half y) => Bits(Half.IsNaN(x) && Half.IsNaN(y), BitConverter.HalfToInt16Bits(x) == BitConverter.HalfToInt16Bits(y), x, y, path),
        (DateTime x, DateTime y) => Bits(false, x == y && x.Kind == y.Kind, x, y, path),
        (JsonElement x, JsonElement y) => Bits(false, JsonElement.DeepEquals(x, y), x, y, path),
        (IDictionary x, IDictionary y) => OfDictionaries(x, y, path),
        (ITuple x, ITuple y) => OfLists(Items(x), Items(y), path),
        (string or Delegate or Uri, _) => Bits(false, a.Equals(b), a, b, path),
        (IEnumerable x, IEnumerable y) when IsSet(a) => OfSets(x, y, path),
        (IEnumerable x, IEnumerable y) => OfLists(x, y, path),
        _ when a.GetType() != b.GetType() => $"{path}: a {a.GetType().Name} and a {b.GetType().Name}",
        _ when a.GetType().Namespace!.StartsWith("System", StringComparison.Ordinal) || a is Enum => Bits(false, a.Equals(b), a, b, path),
        _ => a.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Select(property => Difference(property.GetValue(a), property.GetValue(b), $"{path}.{property.Name}"))
            .FirstOrDefault(found => found is not null),
    };

    private static string? Bits(bool bothNaN, bool areEqual, object a, object b, string path) => bothNaN || areEqual ? null : $"{path}: {Show(a)} and {Show(b)}";

    private static string? OfLists(IEnumerable a, IEnumerable b, string path)
    {
        object?[] left = [.. a.Cast<object?>()], right = [.. b.Cast<object?>()];
        return left.Length != right.Length
            ? $"{path}: {left.Length} and {right.Length} elements"
            : left.Select((item, i) => Difference(item, right[i], $"{path}[{i}]")).FirstOrDefault(found => found is not null);
    }

    // Keys and elements of sets are told apart by their own equality: 0 and -0 are one.
    private static string? OfSets(IEnumerable a, IEnumerable b, string path) =>
        a.Cast<object?>().ToHashSet().SetEquals(b.Cast<object?>().ToHashSet()) ? null : $"{path}: other elements";

    private static string? OfDictionaries(IDictionary a, IDictionary b, string path) => a.Count != b.Count
        ? $"{path}: {a.Count} and {b.Count} entries"
        : a.Keys.Cast<object>()
            .Select(key => b.Contains(key) ? Difference(a[key], b[key], $"{path}[{key}]") : $"{path}: no key {key}")
            .FirstOrDefault(found => found is not null);

    private static IEnumerable<object?> Items(ITuple tuple) => Enumerable.Range(0, tuple.Length).Select(i => tuple[i]);

    private static bool IsSet(object value) => value.GetType() is { IsGenericType: true, Name: "HashSet`1" };

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => JsonSerializer.Serialize(text),
        double number => number.ToString("R", null),
        _ => $"{value}",
    };
}
