using Acornima.Ast;

namespace V8Typed.Generator.Script.Scopes;

/// <summary>The value behind a getter.</summary>
internal static class GetterModel
{
    /// <summary>What a function returns that does nothing else; null for any other.</summary>
    public static Expression? ValueOf(Node? getter) => getter switch
    {
        ArrowFunctionExpression { Body: Expression value } => value,
        IFunction { Body: BlockStatement { Body: [ReturnStatement { Argument: { } value }] } } => value,
        _ => null,
    };
}
