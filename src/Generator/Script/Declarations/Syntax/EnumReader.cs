using System.Collections.Generic;
using System.Globalization;
using Acornima;

namespace V8Typed.Generator.Script.Declarations.Syntax;

/// <summary>Reads the members of an enum.</summary>
internal static class EnumReader
{
    public static IReadOnlyList<(string Name, DtsLiteralType? Value)> Read(DtsCursor cursor)
    {
        var members = new List<(string, DtsLiteralType?)>();
        if (!cursor.Is("{"))
        {
            return members;
        }

        int closing = cursor.Closing();
        cursor.Take();

        // A member without a value has the number after that of the one before it.
        double? next = 0;
        while (cursor.Index < closing)
        {
            DtsToken name = cursor.Take();
            DtsLiteralType? value = cursor.Accept("=") ? ReadValue(cursor) : next is { } number ? Number(number) : null;
            next = value is { Kind: "number" } && double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double last) ? last + 1 : null;
            if (name.IsWord || name.Kind == TokenKind.StringLiteral)
            {
                members.Add((name.Text, value));
            }

            while (cursor.Index < closing && !cursor.Accept(","))
            {
                cursor.SkipOne();
                value = null;
            }
        }

        cursor.MoveTo(closing);
        cursor.Accept("}");
        return members;
    }

    // A literal; null for what has to be computed.
    private static DtsLiteralType? ReadValue(DtsCursor cursor) =>
        new TypeReader(cursor).Read() is DtsLiteralType literal && (cursor.Is(",") || cursor.Is("}")) ? literal : null;

    private static DtsLiteralType Number(double value) => new("number", value.ToString("R", CultureInfo.InvariantCulture));
}
