using System.Globalization;
using System.Text;
using V8Typed.Generator.Model;
using V8Typed.Generator.Script;

namespace V8Typed.Generator.Emit;

/// <summary>Texts, and access by name, as JavaScript.</summary>
internal static class JsText
{
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"", text.Length + 2);
        foreach (char c in text)
        {
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (c is >= ' ' and <= '~')
            {
                literal.Append(c);
            }
            else
            {
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Access to a property: <c>.name</c>, or <c>["na-me"]</c>.</summary>
    public static string Access(string holder, string name) =>
        JsIdentifier.IsName(name) ? $"{holder}.{name}" : $"{holder}[{Literal(name)}]";

    /// <summary>The same where the holder may be null.</summary>
    public static string OptionalAccess(string holder, string name) =>
        JsIdentifier.IsName(name) ? $"{holder}?.{name}" : $"{holder}?.[{Literal(name)}]";

    /// <summary>A key of an object literal that is a plain data property, which <c>__proto__</c> is only when computed.</summary>
    public static string Key(string name) => name == "__proto__" ? "[\"__proto__\"]" : Literal(name);

    /// <summary>The expression that holds a member: the receiver itself, or what a dotted name leads to.</summary>
    public static string Holder(JsPath path, string receiver)
    {
        string holder = receiver;
        for (int i = 0; i < path.Segments.Count - 1; i++)
        {
            holder = i == 0 ? Access(holder, path.Segments[i]) : OptionalAccess(holder, path.Segments[i]);
        }

        return holder;
    }
}
