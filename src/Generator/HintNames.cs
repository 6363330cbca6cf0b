using System.Collections.Immutable;

namespace V8Typed.Generator;

/// <summary>The names of generated files.</summary>
internal static class HintNames
{
    /// <summary>They are compared without regard to case; C# names are not. Those that collide get a number.</summary>
    /// <typeparam name="T">The kind of model.</typeparam>
    /// <param name="models">What files are generated of, in any order.</param>
    /// <param name="nameOf">The wanted name.</param>
    /// <param name="rename">Gives a model another name.</param>
    public static IEnumerable<T> MakeUnique<T>(ImmutableArray<T> models, Func<T, string> nameOf, Func<T, string, T> rename)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (T model in models.OrderBy(nameOf, StringComparer.Ordinal))
        {
            string wanted = nameOf(model);
            string name = wanted;
            for (int i = 2; !taken.Add(name); i++)
            {
                name = $"{wanted}-{i}";
            }

            yield return rename(model, name);
        }
    }
}
