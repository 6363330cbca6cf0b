using Acornima.Ast;

namespace V8Typed.Generator.Script;

/// <summary>Questions to syntax nodes.</summary>
internal static class NodeExtensions
{
    /// <summary>The node without parentheses, and without what <c>?.</c> wraps around it.</summary>
    public static Node Bare(this Node node)
    {
        while (true)
        {
            switch (node)
            {
                case ParenthesizedExpression parenthesized:
                    node = parenthesized.Expression;
                    break;
                case ChainExpression chain:
                    node = chain.Expression;
                    break;
                case SequenceExpression sequence when sequence.Expressions.Count > 0:
                    // (0, f)(x)
                    node = sequence.Expressions[sequence.Expressions.Count - 1];
                    break;
                default:
                    return node;
            }
        }
    }

    /// <summary>The name of a property where the text gives it; null for a computed or private one.</summary>
    public static string? KeyName(this IProperty property) => KeyName(property.Key, property.Computed);

    /// <inheritdoc cref="KeyName(IProperty)"/>
    public static string? KeyName(this MemberExpression member) => KeyName(member.Property, member.Computed);

    /// <summary>The dotted path of a chain of properties that begins with a name; null for any other expression.</summary>
    public static IReadOnlyList<string>? PathOf(this Node node, out Node root)
    {
        var path = new List<string>();
        root = node;
        while (root is MemberExpression member)
        {
            if (member.KeyName() is not { } name)
            {
                return null;
            }

            path.Add(name);
            root = member.Object.Bare();
        }

        path.Reverse();
        return path;
    }

    private static string? KeyName(Expression key, bool isComputed) => key switch
    {
        Identifier identifier when !isComputed => identifier.Name,
        StringLiteral text => text.Value,
        NumericLiteral number => Literals.Number(number.Value).Value,
        _ => null,
    };
}
