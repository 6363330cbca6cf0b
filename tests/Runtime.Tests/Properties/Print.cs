using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace V8Typed.Tests.Properties;

/// <summary>A value for the message about a failure.</summary>
internal static class Print
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => JsonSerializer.Serialize(text),
        char unit => $"'\\u{(int)unit:X4}'",
        double number => number.ToString("R", null),
        IThing thing => $"thing {thing.Number}",
        ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Of(tuple[i])))})",
        IDictionary dictionary => $"{{{string.Join(", ", dictionary.Keys.Cast<object>().Select(key => $"{Of(key)}: {Of(dictionary[key])}"))}}}",
        IEnumerable items when value is not Uri => $"[{string.Join(", ", items.Cast<object?>().Select(Of))}]",
        _ when value.GetType().Namespace == typeof(Print).Namespace && !value.GetType().IsEnum =>
            $"{value.GetType().Name} {{ {string.Join(", ", value.GetType().GetProperties().Select(property => $"{property.Name} = {Of(property.GetValue(value))}"))} }}",
        _ => $"{value}",
    };
}
