using System.Globalization;
using Acornima.Ast;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Script;

/// <summary>Literals to <see cref="LiteralType"/>.</summary>
internal static class Literals
{
    public static LiteralType Number(double value) => new(ScriptPrimitive.Number, value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>The value of an expression that is a literal; null for any other.</summary>
    public static LiteralType? Of(Node? node) => node switch
    {
        Acornima.Ast.StringLiteral text => new LiteralType(ScriptPrimitive.String, text.Value),
        NumericLiteral number => Number(number.Value),
        BooleanLiteral flag => new LiteralType(ScriptPrimitive.Boolean, flag.Value ? "true" : "false"),
        BigIntLiteral big => new LiteralType(ScriptPrimitive.BigInt, big.Value.ToString(CultureInfo.InvariantCulture)),
        NullLiteral => new LiteralType(ScriptPrimitive.Null, "null"),
        TemplateLiteral { Expressions.Count: 0 } template when template.Quasis is [{ Value.Cooked: { } text }] => new LiteralType(ScriptPrimitive.String, text),
        UnaryExpression { Operator: Acornima.Operator.UnaryNegation, Argument: NumericLiteral number } => Number(-number.Value),
        UnaryExpression { Operator: Acornima.Operator.UnaryNegation, Argument: BigIntLiteral big } =>
            new LiteralType(ScriptPrimitive.BigInt, (-big.Value).ToString(CultureInfo.InvariantCulture)),

        // !0 and !1, as minifiers write true and false.
        UnaryExpression { Operator: Acornima.Operator.LogicalNot, Argument: NumericLiteral number } =>
            new LiteralType(ScriptPrimitive.Boolean, number.Value == 0 ? "true" : "false"),
        _ => null,
    };

    /// <summary>The value that a text of the documentation names (<c>[x=5]</c>); null where it is no literal.</summary>
    public static LiteralType? Parse(string text)
    {
        string trimmed = text.Trim();
        if (trimmed is "true" or "false")
        {
            return new LiteralType(ScriptPrimitive.Boolean, trimmed);
        }

        if (trimmed == "null")
        {
            return new LiteralType(ScriptPrimitive.Null, trimmed);
        }

        if (trimmed.Length >= 2 && trimmed[0] is '\'' or '"' && trimmed[trimmed.Length - 1] == trimmed[0])
        {
            string inside = trimmed.Substring(1, trimmed.Length - 2);
            return inside.Contains('\\') ? null : new LiteralType(ScriptPrimitive.String, inside);
        }

        return double.TryParse(trimmed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            ? Number(number)
            : null;
    }
}
