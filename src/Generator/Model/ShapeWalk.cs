using System;
using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Model;

/// <summary>What a shape contains, through the types that it names.</summary>
internal sealed class ShapeWalk(IEnumerable<ObjectModel> types)
{
    private readonly Dictionary<string, ObjectModel> _types = types.ToDictionary(type => type.Type);

    public ObjectModel Type(string name) => _types[name];

    /// <summary>The shape and all inside of it, each once.</summary>
    public IReadOnlyCollection<Shape> All(Shape shape)
    {
        var seen = new HashSet<Shape>();
        var open = new Stack<Shape>();
        open.Push(shape);
        while (open.Count > 0)
        {
            Shape next = open.Pop();
            if (seen.Add(next))
            {
                foreach (Shape part in Parts(next))
                {
                    open.Push(part);
                }
            }
        }

        return seen;
    }

    /// <summary>Whether the shape or anything inside of it is so.</summary>
    public bool Any(Shape shape, Func<Shape, bool> isSo) => Any(shape, isSo, null);

    /// <summary>Whether a value of the type may contain another one of it.</summary>
    public bool IsRecursive(string type) =>
        Parts(new ObjectShape(type, false)).Any(part => All(part).Any(inner => inner is ObjectShape value && value.Type == type));

    // Only through a type that has a name can a shape contain itself.
    private bool Any(Shape shape, Func<Shape, bool> isSo, HashSet<string>? seen)
    {
        if (isSo(shape))
        {
            return true;
        }

        if (shape is ObjectShape value && !(seen ??= new HashSet<string>(StringComparer.Ordinal)).Add(value.Type))
        {
            return false;
        }

        foreach (Shape part in Parts(shape))
        {
            if (Any(part, isSo, seen))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<Shape> Parts(Shape shape) => shape switch
    {
        NullableShape nullable => [nullable.Value],
        SpreadShape spread => [spread.Element],
        SequenceShape sequence => [sequence.Element],
        StreamShape stream => [stream.Element],
        DictionaryShape dictionary => [dictionary.Key, dictionary.Value],
        TupleShape tuple => tuple.Elements,
        PromiseShape promise => [promise.Result],
        ObjectShape value when _types.TryGetValue(value.Type, out ObjectModel? model) =>
            model.Properties.Select(property => property.Shape).Concat(model.Derived.Select(derived => new ObjectShape(derived.Type, false))),
        _ => [],
    };
}
