using Acornima.Ast;

namespace V8Typed.Generator.Script.Scopes;

/// <summary>What is inside of parameters and destructuring patterns.</summary>
internal static class Patterns
{
    /// <summary>
    /// The names that a pattern binds, with null; and the expressions in it (defaults, computed keys, targets that are no names), each with
    /// some name.
    /// </summary>
    public static IEnumerable<(Identifier Name, Expression? Part)> NamesAndParts(Node? pattern)
    {
        var pending = new Stack<Node>();
        var none = default(Identifier)!;
        if (pattern is not null)
        {
            pending.Push(pattern);
        }

        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case Identifier name:
                    yield return (name, null);
                    break;
                case AssignmentPattern withDefault:
                    yield return (none, withDefault.Right);
                    pending.Push(withDefault.Left);
                    break;
                case RestElement rest:
                    pending.Push(rest.Argument);
                    break;
                case ArrayPattern array:
                    for (int i = array.Elements.Count - 1; i >= 0; i--)
                    {
                        if (array.Elements[i] is { } element)
                        {
                            pending.Push(element);
                        }
                    }

                    break;
                case ObjectPattern @object:
                    for (int i = @object.Properties.Count - 1; i >= 0; i--)
                    {
                        pending.Push(@object.Properties[i]);
                    }

                    break;
                case Property property:
                    if (property.Computed)
                    {
                        yield return (none, property.Key);
                    }

                    pending.Push(property.Value);
                    break;
                case Expression other:
                    yield return (none, other);
                    break;
            }
        }
    }
}
