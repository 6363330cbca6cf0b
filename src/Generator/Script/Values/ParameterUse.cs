using Acornima;
using Acornima.Ast;

namespace V8Typed.Generator.Script.Values;

/// <summary>
/// Whether plain code needs an argument. It does when it uses the parameter, before anything is decided, in a way that fails for
/// <c>undefined</c>, and when it asks nowhere whether the argument is there.
/// </summary>
internal static class ParameterUse
{
    // Bodies are looked through once per parameter: very long ones tell nothing.
    private const int MostNodes = 4_000;

    public static bool IsNeeded(IFunction function, string name)
    {
        bool isNeeded = false;
        int visited = 0;
        var pending = new Stack<(Node Node, Node Parent, bool IsCertain)>();
        pending.Push((function.Body, (Node)function, true));
        while (pending.Count > 0)
        {
            (Node node, Node parent, bool isCertain) = pending.Pop();
            if (++visited > MostNodes)
            {
                return false;
            }

            if (node is Identifier identifier && identifier.Name == name && !IsName(identifier, parent))
            {
                if (!IsPlainUse(identifier, parent))
                {
                    return false;
                }

                isNeeded |= isCertain && FailsWithout(identifier, parent);
                continue;
            }

            // Where the name means something else, or where code may use it in ways that are not seen.
            if (node is VariableDeclarator { Id: not Identifier } or IFunction { Params.Count: > 0 } or CallExpression { Callee: Identifier { Name: "eval" } }
                && node != (Node)function && Declares(node, name))
            {
                return false;
            }

            bool certain = isCertain && node is not (IFunction or IClass or ConditionalExpression or LogicalExpression or IfStatement
                or SwitchStatement or TryStatement or WhileStatement or ForStatement or ForInStatement or ForOfStatement or ChainExpression);
            foreach (Node? child in node.ChildNodes)
            {
                if (child is not null)
                {
                    // What a loop runs over, and what a condition tests, is evaluated in any case.
                    bool isFirst = node is ForOfStatement loop ? child == loop.Right : node is IfStatement choice && child == choice.Test;
                    pending.Push((child, node, certain || (isCertain && isFirst)));
                }
            }
        }

        return isNeeded && !HasEarlyExit(function);
    }

    /// <summary>Whether the code may ask if the argument is there: it compares or tests the parameter, or assigns to it.</summary>
    public static bool IsTested(IFunction function, string name)
    {
        int visited = 0;
        var pending = new Stack<(Node Node, Node Parent)>();
        pending.Push((function.Body, (Node)function));
        while (pending.Count > 0)
        {
            (Node node, Node parent) = pending.Pop();
            if (++visited > MostNodes || (node is Identifier identifier && identifier.Name == name && IsTest(identifier, parent)))
            {
                return true;
            }

            foreach (Node? child in node.ChildNodes)
            {
                if (child is not null)
                {
                    pending.Push((child, node));
                }
            }
        }

        return false;
    }

    private static bool IsTest(Identifier identifier, Node parent) => parent switch
    {
        LogicalExpression or UnaryExpression => true,
        NonLogicalBinaryExpression binary => !IsArithmetic(binary.Operator),
        ConditionalExpression choice => choice.Test == identifier,
        IfStatement or WhileStatement or SwitchStatement => true,
        AssignmentExpression assignment => assignment.Left == identifier,
        MemberExpression { Optional: true } or CallExpression { Optional: true } => true,
        _ => false,
    };

    // The name of a property is not the variable.
    private static bool IsName(Identifier identifier, Node parent) => parent switch
    {
        MemberExpression { Computed: false } member => member.Property == identifier,
        Property { Computed: false, Shorthand: false } property => property.Key == identifier,
        ClassProperty { Computed: false } property => property.Key == identifier,
        LabeledStatement or BreakStatement or ContinueStatement => true,
        _ => false,
    };

    private static bool IsPlainUse(Identifier identifier, Node parent) => parent switch
    {
        MemberExpression { Optional: false } => true,
        CallExpression { Optional: false } => true,
        NonLogicalBinaryExpression binary => IsArithmetic(binary.Operator),
        ForOfStatement loop => loop.Right == identifier,
        SpreadElement or TemplateLiteral or ReturnStatement or Property or ArrayExpression or NewExpression => true,
        VariableDeclarator declarator => declarator.Init == identifier,
        ArrowFunctionExpression arrow => arrow.Body == (Node)identifier,
        _ => false,
    };

    private static bool FailsWithout(Identifier identifier, Node parent) => parent switch
    {
        MemberExpression member => member.Object == identifier,
        CallExpression call => call.Callee == identifier,
        NonLogicalBinaryExpression binary => IsArithmetic(binary.Operator),
        ForOfStatement => true,
        VariableDeclarator { Id: ObjectPattern or ArrayPattern } => true,
        _ => false,
    };

    // A sum with undefined is NaN, or a text with "undefined" in it.
    private static bool IsArithmetic(Operator @operator) => @operator
        is Operator.Addition or Operator.Subtraction or Operator.Multiplication or Operator.Division or Operator.Remainder or Operator.Exponentiation;

    private static bool Declares(Node node, string name) => node switch
    {
        VariableDeclarator declarator => Scopes.Patterns.NamesAndParts(declarator.Id).Any(part => part.Part is null && part.Name.Name == name),
        IFunction inner => inner.Params.Any(parameter => Scopes.Patterns.NamesAndParts(parameter).Any(part => part.Part is null && part.Name.Name == name)),
        _ => true,
    };

    // if (arguments.length < 2) return ...; the rest of the body then runs under a condition that is not looked at.
    private static bool HasEarlyExit(IFunction function) =>
        function.Body is BlockStatement { Body: var statements } && statements.Any(statement => statement is IfStatement { Consequent: var then } && CompletionReader.Of(then) == Completion.Never);
}
