using Acornima.Ast;

namespace V8Typed.Scripts;

/// <summary>Looks through a declaration for what makes moving it into an arrow visible.</summary>
internal static class InitializerScan
{
    /// <summary>
    /// Whether a function or class in the declaration mentions one of the variables, or anything mentions <c>eval</c>, which could
    /// make such a function.
    /// </summary>
    public static bool CapturesAny(Node root, List<string> names)
    {
        var pending = new Stack<(Node Node, bool InFunction)>();
        pending.Push((root, false));
        while (pending.TryPop(out var current))
        {
            var (node, inFunction) = current;
            if (node is Identifier { Name: var name } && (name == "eval" || (inFunction && names.Contains(name))))
            {
                return true;
            }

            var inside = inFunction || node is IFunction or IClass;
            foreach (var child in node.ChildNodes)
            {
                pending.Push((child, inside));
            }
        }

        return false;
    }

    /// <summary>The names of direct calls of <c>eval</c>, outside of functions and classes.</summary>
    public static List<Node> DirectEvals(Node root)
    {
        var found = new List<Node>();
        var pending = new Stack<Node>();
        pending.Push(root);
        while (pending.TryPop(out var node))
        {
            if (node is CallExpression { Optional: false, Callee: Identifier { Name: "eval" } callee })
            {
                found.Add(callee);
            }

            if (node is IFunction or IClass)
            {
                continue;
            }

            foreach (var child in node.ChildNodes)
            {
                pending.Push(child);
            }
        }

        return found;
    }
}
