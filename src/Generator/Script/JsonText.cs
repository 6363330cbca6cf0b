using Acornima;
using Acornima.Ast;

namespace V8Typed.Generator.Script;

/// <summary>JSON as an expression of JavaScript that has nothing else in it.</summary>
internal static class JsonText
{
    public static bool IsAt(string path) => ScriptPath.Extension(path) == ".json";

    /// <exception cref="ParseErrorException">The text is no JSON.</exception>
    public static Expression Check(string text)
    {
        int? stray = null;
        var parser = new Parser(new ParserOptions
        {
            EcmaVersion = EcmaVersion.Latest,
            OnComment = (in Comment comment) => stray ??= comment.Start,
            OnTrailingComma = (int position, Position _) => stray ??= position,
        });
        Expression root = parser.ParseExpression(text);
        var pending = new Stack<Node>();
        pending.Push(root);
        while (stray is null && pending.Count > 0)
        {
            Node node = pending.Pop();
            if (!IsJson(node, text))
            {
                stray = node.Start;
            }
            else if (node is ArrayExpression array)
            {
                foreach (Expression? element in array.Elements)
                {
                    pending.Push(element!);
                }
            }
            else if (node is ObjectExpression @object)
            {
                foreach (Node property in @object.Properties)
                {
                    pending.Push(((Property)property).Value);
                }
            }
        }

        return stray is { } place ? throw new SyntaxErrorException(new SyntaxError("This is not JSON", "", place, Position.From(1, 0), null)) : root;
    }

    private static bool IsJson(Node node, string text) => node switch
    {
        StringLiteral => IsQuoted(node, text),
        NumericLiteral or NullLiteral or BooleanLiteral or UnaryExpression { Operator: Operator.UnaryNegation, Argument: NumericLiteral } => true,
        ArrayExpression array => array.Elements.All(element => element is not (null or SpreadElement)),
        ObjectExpression @object => @object.Properties.All(property =>
            property is Property { Kind: PropertyKind.Init, Computed: false, Shorthand: false, Method: false, Key: StringLiteral key } && IsQuoted(key, text)),
        _ => false,
    };

    private static bool IsQuoted(Node node, string text) => text[node.Start] == '"';
}
