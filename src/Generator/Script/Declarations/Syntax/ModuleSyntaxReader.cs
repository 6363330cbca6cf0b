using System.Collections.Generic;
using Acornima;

namespace V8Typed.Generator.Script.Declarations.Syntax;

/// <summary>Reads imports, and the exports that declare nothing themselves.</summary>
internal static class ModuleSyntaxReader
{
    /// <summary>A statement that begins with <c>import</c>.</summary>
    public static void ReadImport(DtsCursor cursor, List<DtsDeclaration> declarations, bool isExported)
    {
        cursor.Take();

        // import type X, unless "type" is the name itself.
        if (cursor.Is("type") && !cursor.Peek().Is("from") && !cursor.Peek().Is(",") && !cursor.Peek().Is("="))
        {
            cursor.Take();
        }

        var names = new List<(string Name, IReadOnlyList<string> Path, int Position)>();
        if (cursor.Current.Kind == TokenKind.Identifier)
        {
            DtsToken name = cursor.Take();
            if (cursor.Accept("="))
            {
                declarations.Add(ReadAssigned(cursor, name, isExported));
                return;
            }

            names.Add((name.Text, ["default"], name.Start));
            cursor.Accept(",");
        }

        if (cursor.Accept("*"))
        {
            cursor.Accept("as");
            DtsToken name = cursor.Take();
            names.Add((name.Text, ["*"], name.Start));
        }
        else if (cursor.Is("{"))
        {
            foreach ((DtsToken imported, DtsToken local) in ReadList(cursor))
            {
                names.Add((local.Text, [imported.Text], local.Start));
            }
        }

        cursor.Accept("from");
        if (cursor.TakeSpecifier() is { } specifier)
        {
            foreach ((string name, IReadOnlyList<string> path, int position) in names)
            {
                declarations.Add(new DtsReference(path, specifier) { Name = name, Position = position });
            }
        }

        SkipAttributes(cursor);
    }

    /// <summary>What follows an <c>export</c>; false when a declaration does.</summary>
    public static bool ReadExport(DtsCursor cursor, List<DtsDeclaration> declarations)
    {
        if (cursor.Is("type") && cursor.Peek().Text is "{" or "*" && cursor.Peek().Kind == TokenKind.Punctuator)
        {
            cursor.Take();
        }

        switch (cursor.Current.Text)
        {
            case "=":
                cursor.Take();
                int position = cursor.Current.Start;
                declarations.Add(new DtsExportAssignment(cursor.TakePath()) { IsExported = true, Position = position });
                cursor.SkipStatement();
                return true;
            case "as" when cursor.Peek().Is("namespace"):
                // The name of the global that a classic script sees.
                cursor.SkipStatement();
                return true;
            case "*":
                ReadStar(cursor, declarations);
                return true;
            case "{":
                ReadNames(cursor, declarations);
                return true;
            default:
                return false;
        }
    }

    private static DtsReference ReadAssigned(DtsCursor cursor, DtsToken name, bool isExported)
    {
        if (cursor.Is("require") && cursor.Peek().Is("("))
        {
            cursor.Take();
            int closing = cursor.Closing();
            cursor.Take();
            string? specifier = cursor.TakeSpecifier();
            cursor.MoveTo(closing + 1);
            return new DtsReference(["*"], specifier ?? "") { Name = name.Text, IsExported = isExported, Position = name.Start };
        }

        return new DtsReference(cursor.TakePath(), null) { Name = name.Text, IsExported = isExported, Position = name.Start };
    }

    private static void ReadStar(DtsCursor cursor, List<DtsDeclaration> declarations)
    {
        cursor.Take();
        DtsToken? name = cursor.Accept("as") ? cursor.Take() : null;
        cursor.Accept("from");
        if (cursor.TakeSpecifier() is { } specifier)
        {
            declarations.Add(name is { } local
                ? new DtsReference(["*"], specifier) { Name = local.Text, IsExported = true, Position = local.Start }
                : new DtsExportAll(specifier) { IsExported = true });
        }

        SkipAttributes(cursor);
    }

    private static void ReadNames(DtsCursor cursor, List<DtsDeclaration> declarations)
    {
        List<(DtsToken Meant, DtsToken Name)> names = ReadList(cursor);
        string? specifier = cursor.Accept("from") ? cursor.TakeSpecifier() : null;
        foreach ((DtsToken meant, DtsToken name) in names)
        {
            declarations.Add(new DtsReference([meant.Text], specifier) { Name = name.Text, IsExported = true, Position = name.Start });
        }

        SkipAttributes(cursor);
    }

    // { a, b as c, type D, "e" as f }: of each what is meant and what it is called.
    private static List<(DtsToken Meant, DtsToken Name)> ReadList(DtsCursor cursor)
    {
        var names = new List<(DtsToken, DtsToken)>();
        int closing = cursor.Closing();
        cursor.Take();
        while (cursor.Index < closing)
        {
            if (cursor.Is("type") && (cursor.Peek().IsWord && (!cursor.Peek().Is("as") || cursor.Peek(2).Is("as"))))
            {
                cursor.Take();
            }

            DtsToken meant = cursor.Take();
            DtsToken name = cursor.Accept("as") ? cursor.Take() : meant;
            if (meant.IsWord || meant.Kind == TokenKind.StringLiteral)
            {
                names.Add((meant, name));
            }

            cursor.Accept(",");
        }

        cursor.MoveTo(closing);
        cursor.Accept("}");
        return names;
    }

    // with { type: "json" }
    private static void SkipAttributes(DtsCursor cursor)
    {
        if (cursor.Current.Text is "with" or "assert" && cursor.Peek().Is("{"))
        {
            cursor.Take();
            cursor.SkipOne();
        }
    }
}
