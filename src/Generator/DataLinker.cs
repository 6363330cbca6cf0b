using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;
using V8Typed.Generator.Parsing;

namespace V8Typed.Generator;

/// <summary>Puts the types of all interfaces and those with an attribute of their own together, each once.</summary>
internal static class DataLinker
{
    public static DataModel Link(
        IEnumerable<ModuleModel> modules, IReadOnlyCollection<ObjectInterfaceModel> objects, IEnumerable<ParsedData> marked, string manifestClass)
    {
        var types = new Dictionary<string, ObjectModel>();
        var roots = new SortedSet<string>(System.StringComparer.Ordinal);
        foreach (ObjectModel type in modules.Concat<InterfaceModel>(objects).SelectMany(each => each.Types).Concat(marked.SelectMany(data => data.Types)))
        {
            types[type.Type] = type;
        }

        var walk = new ShapeWalk(types.Values);
        roots.UnionWith(types.Values.Where(type => type.IsVisible && IsReadable(walk, type)).Select(type => type.Type));
        return new DataModel(
            manifestClass.Replace("Modules_", "Data_"),
            roots.ToEquatableArray(),
            objects.Where(each => each is { IsResult: true, Refusal: null })
                .Select(each => new ProxyShape(each.Reference, each.Name, IsNullable: false))
                .OrderBy(shape => shape.Type, System.StringComparer.Ordinal)
                .ToEquatableArray(),
            types.Values.OrderBy(type => type.Type, System.StringComparer.Ordinal).ToEquatableArray());
    }

    private static bool IsReadable(ShapeWalk walk, ObjectModel type) => walk.All(new ObjectShape(type.Type, false))
        .OfType<ObjectShape>().All(part => walk.Type(part.Type) is { Unreadable: null, IsVisible: true });
}
