using Acornima;
using Acornima.Ast;

namespace V8Typed.Generator.Script;

/// <summary>
/// The specifier of an <c>import()</c> that is computed at run time, but from a path that is written down: <c>`./locales/${name}.js`</c>, or the same with
/// <c>+</c>. All files that it can mean belong to the program.
/// </summary>
internal static class ComputedSpecifier
{
    /// <summary>With <c>*</c> for what is between the written beginning and end; null where the beginning is no relative path.</summary>
    public static string? Of(Expression source)
    {
        (string start, string end) = source switch
        {
            TemplateLiteral { Expressions.Count: > 0 } template => (TextOf(template.Quasis[0]), TextOf(template.Quasis[template.Quasis.Count - 1])),
            BinaryExpression { Operator: Operator.Addition } sum => (FirstOf(sum), (sum.Right as StringLiteral)?.Value ?? ""),
            _ => ("", ""),
        };
        return ScriptPath.IsRelative(start) && start.IndexOf('*') < 0 ? $"{start}*{end}" : null;
    }

    private static string TextOf(TemplateElement element) => element.Value.Cooked ?? "";

    private static string FirstOf(BinaryExpression sum)
    {
        Expression left = sum.Left;
        while (left is BinaryExpression { Operator: Operator.Addition } inner)
        {
            left = inner.Left;
        }

        return (left as StringLiteral)?.Value ?? "";
    }
}
