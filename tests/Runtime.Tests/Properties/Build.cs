using System.Collections;
using System.Reflection;

namespace V8Typed.Tests.Properties;

/// <summary>Makes values of types that are known at run time only.</summary>
internal static class Build
{
    public static object Sequence(Type type, object?[] items)
    {
        var element = type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0];
        var array = Array.CreateInstance(element, items.Length);
        items.CopyTo(array, 0);
        return type.Name switch
        {
            "List`1" => Activator.CreateInstance(type, array)!,
            "HashSet`1" or "ISet`1" => Activator.CreateInstance(typeof(HashSet<>).MakeGenericType(element), array)!,
            "ImmutableArray`1" => Immutable(typeof(System.Collections.Immutable.ImmutableArray), array, element),
            "ImmutableList`1" => Immutable(typeof(System.Collections.Immutable.ImmutableList), array, element),
            _ => array,
        };
    }

    public static object Dictionary(Type type, object?[][] entries)
    {
        var dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GetGenericArguments()))!;
        foreach (var entry in entries)
        {
            dictionary[entry[0]!] = entry[1];
        }

        return dictionary;
    }

    public static object Tuple(Type type, object?[] parts) => parts.Length <= 7
        ? Activator.CreateInstance(type, parts)!
        : Activator.CreateInstance(type, [.. parts[..7], Tuple(type.GetGenericArguments()[7], parts[7..])])!;

    public static object Record(Description of, object?[] parts)
    {
        // That of a record takes the first properties, in order; one without parameters none.
        var constructor = of.Type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length);
        var taken = constructor?.GetParameters().Select(parameter => parameter.Name).ToArray() ?? [];
        var arguments = taken.Select(name => parts[Array.FindIndex(of.Properties, property => property.Name == name)]).ToArray();
        var value = constructor is null ? Activator.CreateInstance(of.Type)! : constructor.Invoke(arguments);
        for (var i = 0; i < parts.Length; i++)
        {
            if (!taken.Contains(of.Properties[i].Name))
            {
                of.Properties[i].SetValue(value, parts[i]);
            }
        }

        return value;
    }

    // CreateRange, whose overloads differ by what they convert.
    private static object Immutable(Type type, Array array, Type element) => type
        .GetMethods(BindingFlags.Static | BindingFlags.Public)
        .Single(method => method.Name == "CreateRange" && method.GetGenericArguments().Length == 1
            && method.GetParameters() is [{ ParameterType: { IsGenericType: true, Name: "IEnumerable`1" } }])
        .MakeGenericMethod(element)
        .Invoke(null, [array])!;
}
