using System.Collections;
using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json;
using CsCheck;

namespace V8Typed.Tests.Properties;

/// <summary>Random values of described types.</summary>
/// <param name="things">The objects of script from which those by reference are taken.</param>
internal sealed class Values(IThing[] things)
{
    private static readonly Func<int, int>[] s_functions = [n => n, n => n + 1, n => -n];

    private static readonly Gen<object?> s_null = Gen.Const((object?)null);

    public Gen<object?> Of(Description of) => of.Nullable ? Gen.Frequency((1, s_null), (4, OfValue(of))) : OfValue(of);

    private Gen<object?> OfValue(Description of) => of.Kind switch
    {
        "list" or "typed" or "set" => Of(of.Parts[0]).Array[0, of.Max].Select(items => (object?)Build.Sequence(of.Type, items)),
        "object" or "map" => All([Of(of.Parts[0]), Of(of.Parts[1])]).Array[0, of.Max].Select(entries => (object?)Build.Dictionary(of.Type, entries)),
        "tuple" => All([.. of.Parts.Select(Of)]).Select(parts => (object?)Build.Tuple(of.Type, parts)),
        "record" => All([.. of.Parts.Select(Of)]).Select(parts => (object?)Build.Record(of, parts)),
        "union" => Gen.Int[0, of.Parts.Length - 1].SelectMany(i => OfValue(of.Parts[i])),
        "enum" or "flags" => Enums(of),
        "thing" => Scalars.One(things).Select(thing => (object?)thing),
        "function" => Scalars.One(s_functions).Select(function => (object?)function),
        "nothing" => s_null,
        _ => Scalars.Of(of),
    };

    private static Gen<object?> Enums(Description of)
    {
        object[] values = [.. Enum.GetValues(of.Type).Cast<object>()];
        return of.Kind == "enum"
            ? Gen.Int[0, values.Length - 1].Select(i => (object?)values[i])
            : Gen.Int[0, values.Aggregate(0, (all, one) => all | (int)one)].Select(mask =>
                (object?)Enum.ToObject(of.Type, values.Where(value => (mask & (int)value) == (int)value).Aggregate(0, (all, one) => all | (int)one)));
    }

    private static Gen<object?[]> All(Gen<object?>[] parts) =>
        parts.Aggregate(Gen.Const(Array.Empty<object?>()), (all, part) => all.Select(part, (before, value) => (object?[])[.. before, value]));
}
