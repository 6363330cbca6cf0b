using System.Collections.Generic;
using Acornima;

namespace V8Typed.Generator.Script.Declarations.Syntax;

/// <summary>Reads types. What it does not know it passes over, and it is unknown.</summary>
internal sealed class TypeReader(DtsCursor cursor)
{
    private static readonly HashSet<string> s_keywords = new(System.StringComparer.Ordinal)
    {
        "any", "unknown", "never", "void", "undefined", "null", "string", "number", "boolean", "bigint", "symbol", "object", "this",
    };

    private SignatureReader Signatures => new(cursor, this);

    /// <summary>Reads one type.</summary>
    public DtsType Read() => cursor.Nested(ReadConditional, DtsType.Unknown);

    /// <summary>The type behind a colon; null without one.</summary>
    public DtsType? ReadAnnotation() => cursor.Accept(":") ? Read() : null;

    /// <summary><c>&lt;A, B&gt;</c>, if it stands here.</summary>
    public IReadOnlyList<DtsType> ReadArguments()
    {
        var arguments = new List<DtsType>();
        if (!cursor.Accept("<"))
        {
            return arguments;
        }

        while (!cursor.AtEnd && !cursor.Is(">"))
        {
            int before = cursor.Index;
            arguments.Add(Read());
            if (!cursor.Accept(",") && !cursor.Is(">") && cursor.Index == before)
            {
                break;
            }
        }

        cursor.Accept(">");
        return arguments;
    }

    // A type that depends on another is known to the type checker only.
    private DtsType ReadConditional()
    {
        DtsType type = ReadUnion();
        if (!cursor.Is("extends") || cursor.Current.IsOnNewLine)
        {
            return type;
        }

        cursor.Take();
        Read();
        if (cursor.Accept("?"))
        {
            Read();
            cursor.Accept(":");
            Read();
        }

        return DtsType.Unknown;
    }

    private DtsType ReadUnion()
    {
        cursor.Accept("|");
        DtsType first = ReadIntersection();
        if (!cursor.Is("|"))
        {
            return first;
        }

        var types = new List<DtsType> { first };
        while (cursor.Accept("|"))
        {
            types.Add(ReadIntersection());
        }

        return new DtsUnionType(types);
    }

    private DtsType ReadIntersection()
    {
        cursor.Accept("&");
        DtsType first = ReadPostfix();
        if (!cursor.Is("&"))
        {
            return first;
        }

        var types = new List<DtsType> { first };
        while (cursor.Accept("&"))
        {
            types.Add(ReadPostfix());
        }

        return new DtsIntersectionType(types);
    }

    private DtsType ReadPostfix()
    {
        DtsType type = ReadOperator();
        for (int depth = 0; cursor.Is("[") && !cursor.Current.IsOnNewLine; depth++)
        {
            bool isArray = cursor.Peek().Is("]");
            cursor.SkipOne();

            // T[K] is a type of a property. And what takes a property of a property takes no more than our own readers can follow.
            type = isArray && depth < 20 ? new DtsArrayType(type) : DtsType.Unknown;
        }

        return type;
    }

    private DtsType ReadOperator()
    {
        switch (cursor.Current.Text)
        {
            case "keyof" or "infer" or "unique" when cursor.IsModifier(cursor.Current.Text) && cursor.Peek() is { IsWord: true } or { Text: "(" or "{" or "[" }:
                bool isSymbol = cursor.Take().Text == "unique";
                DtsType operand = cursor.Nested(ReadPostfix, DtsType.Unknown);
                return isSymbol ? operand : DtsType.Unknown;
            case "readonly" when cursor.IsModifier("readonly"):
                cursor.Take();
                return cursor.Nested(ReadPostfix, DtsType.Unknown);
            case "asserts" when cursor.IsModifier("asserts") && cursor.Peek().IsWord:
                cursor.Take();
                cursor.Take();
                if (cursor.Accept("is"))
                {
                    Read();
                }

                return new DtsKeywordType("void");
            case "typeof" when cursor.Peek().IsWord:
                return ReadQuery();
            default:
                return ReadPrimary();
        }
    }

    private DtsType ReadQuery()
    {
        cursor.Take();
        if (cursor.Is("import") && cursor.Peek().Is("("))
        {
            (string? specifier, IReadOnlyList<string> imported) = ReadImport();
            return new DtsQueryType(imported, specifier);
        }

        IReadOnlyList<string> path = cursor.TakePath();
        return ReadArguments().Count > 0 ? DtsType.Unknown : new DtsQueryType(path);
    }

    private DtsType ReadPrimary()
    {
        DtsToken token = cursor.Current;
        switch (token.Kind)
        {
            case TokenKind.StringLiteral:
                return new DtsLiteralType("string", cursor.Take().Text);
            case TokenKind.NumericLiteral:
                return new DtsLiteralType("number", cursor.Take().Text);
            case TokenKind.BigIntLiteral:
                return new DtsLiteralType("bigint", cursor.Take().Text.TrimEnd('n'));
            case TokenKind.BooleanLiteral:
                return new DtsLiteralType("boolean", cursor.Take().Text);
        }

        if (token.IsWord)
        {
            return ReadWord();
        }

        switch (token.Text)
        {
            case "-" when cursor.Peek().Kind is TokenKind.NumericLiteral or TokenKind.BigIntLiteral:
                cursor.Take();
                return ReadPrimary() is DtsLiteralType literal ? new DtsLiteralType(literal.Kind, "-" + literal.Text) : DtsType.Unknown;
            case "`":
                return ReadTemplate();
            case "(" when cursor.AfterBracket().Is("=>"):
            case "<":
                return new DtsFunctionType(Signatures.Read("=>"), isConstructor: false);
            case "(":
                int closing = cursor.Closing();
                cursor.Take();
                DtsType inner = Read();
                cursor.MoveTo(closing);
                cursor.Accept(")");
                return inner;
            case "[":
                return ReadTuple();
            case "{":
                return ReadObject();
            default:
                return DtsType.Unknown;
        }
    }

    private DtsType ReadWord()
    {
        if (cursor.Is("new") || (cursor.Is("abstract") && cursor.Peek().Is("new")))
        {
            cursor.Accept("abstract");
            cursor.Take();
            return new DtsFunctionType(Signatures.Read("=>"), isConstructor: true);
        }

        if (cursor.Is("import") && cursor.Peek().Is("("))
        {
            (string? specifier, IReadOnlyList<string> imported) = ReadImport();
            return new DtsNamedType(imported, ReadArguments(), specifier ?? "");
        }

        // A predicate: what is asked of is true or false.
        if (cursor.Peek() is { IsOnNewLine: false } next && next.Is("is"))
        {
            cursor.Take();
            cursor.Take();
            Read();
            return new DtsKeywordType("boolean");
        }

        if (s_keywords.Contains(cursor.Current.Text) && !cursor.Peek().Is("."))
        {
            return new DtsKeywordType(cursor.Take().Text);
        }

        IReadOnlyList<string> path = cursor.TakePath();
        return cursor.Is("<") && !cursor.Current.IsOnNewLine ? new DtsNamedType(path, ReadArguments()) : new DtsNamedType(path, []);
    }

    private (string? Specifier, IReadOnlyList<string> Path) ReadImport()
    {
        cursor.Take();
        int closing = cursor.Closing();
        cursor.Take();
        string? specifier = cursor.TakeSpecifier();
        cursor.MoveTo(closing + 1);
        return (specifier, cursor.Accept(".") ? cursor.TakePath() : []);
    }

    // Of the texts that match it no more is known than that they are texts.
    private DtsType ReadTemplate()
    {
        cursor.Take();
        while (!cursor.AtEnd && !cursor.Is("`"))
        {
            cursor.SkipOne();
        }

        cursor.Accept("`");
        return new DtsKeywordType("string");
    }

    private DtsType ReadTuple()
    {
        int closing = cursor.Closing();
        cursor.Take();
        var elements = new List<DtsTupleElement>();
        while (cursor.Index < closing)
        {
            int before = cursor.Index;
            bool isRest = cursor.Accept("...");
            bool isOptional = false;

            // [name: T] and [name?: T]
            if (cursor.Current.IsWord && (cursor.Peek().Is(":") || (cursor.Peek().Is("?") && cursor.Peek(2).Is(":"))))
            {
                cursor.Take();
                isOptional = cursor.Accept("?");
                cursor.Take();
            }

            DtsType type = Read();
            isOptional |= cursor.Accept("?");
            elements.Add(new DtsTupleElement(type, isOptional, isRest));
            if (!cursor.Accept(",") && cursor.Index == before)
            {
                cursor.SkipOne();
            }
        }

        cursor.MoveTo(closing);
        cursor.Accept("]");
        return new DtsTupleType(elements);
    }

    private DtsType ReadObject() =>
        new MemberReader(cursor, this).Read(isClass: false) is { } members ? new DtsObjectType(members) : DtsType.Unknown;
}
