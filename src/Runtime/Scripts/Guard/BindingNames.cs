using Acornima.Ast;

namespace V8Typed.Scripts;

/// <summary>The variables that a destructuring pattern declares, in order.</summary>
internal static class BindingNames
{
    public static List<string> Of(Node pattern)
    {
        var names = new List<string>();
        var pending = new Stack<Node>();
        pending.Push(pattern);
        while (pending.TryPop(out var node))
        {
            switch (node)
            {
                case Identifier identifier:
                    names.Add(identifier.Name);
                    break;
                case ObjectPattern @object:
                    foreach (var property in @object.Properties)
                    {
                        pending.Push(property is Property { Value: var value } ? value : property);
                    }

                    break;
                case ArrayPattern array:
                    foreach (var element in array.Elements)
                    {
                        if (element is not null)
                        {
                            pending.Push(element);
                        }
                    }

                    break;
                case AssignmentPattern assignment:
                    pending.Push(assignment.Left);
                    break;
                case RestElement rest:
                    pending.Push(rest.Argument);
                    break;
                default:
                    break;
            }
        }

        names.Reverse();
        return names;
    }
}
