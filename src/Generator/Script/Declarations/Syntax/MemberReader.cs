using System.Collections.Generic;
using Acornima;

namespace V8Typed.Generator.Script.Declarations.Syntax;

/// <summary>Reads the members between the braces of a class, an interface or an object type.</summary>
internal sealed class MemberReader(DtsCursor cursor, TypeReader types)
{
    private static readonly HashSet<string> s_modifiers = new(System.StringComparer.Ordinal)
    {
        "public", "private", "protected", "static", "readonly", "abstract", "declare", "override", "async", "accessor",
    };

    private readonly List<DtsMember> _parameterProperties = [];
    private bool _hasBody;
    private bool _hadNoBody;

    private SignatureReader Signatures => new(cursor, types);

    /// <summary>The members; null for a mapped type, whose members are not written down.</summary>
    public IReadOnlyList<DtsMember>? Read(bool isClass)
    {
        var members = new List<DtsMember>();
        if (!cursor.Is("{"))
        {
            return members;
        }

        int closing = cursor.Closing();
        cursor.Take();
        if (!isClass && IsMapped())
        {
            cursor.MoveTo(closing);
            cursor.Accept("}");
            return null;
        }

        while (cursor.Index < closing)
        {
            int before = cursor.Index;
            SkipDecorator();
            if (cursor.Nested(ReadMember, null) is { } member)
            {
                if (!IsImplementation(member, members))
                {
                    members.Add(member);
                }

                members.AddRange(_parameterProperties);
                _parameterProperties.Clear();
            }

            if (!cursor.Accept(";") && !cursor.Accept(",") && cursor.Index == before)
            {
                cursor.SkipOne();
            }
        }

        cursor.MoveTo(closing);
        cursor.Accept("}");
        return members;
    }

    // What stands before a body is no overload when there are others: nobody sees it.
    private bool IsImplementation(DtsMember member, List<DtsMember> members)
    {
        bool isBehindOverloads = _hasBody && _hadNoBody && member.Kind is DtsMemberKind.Method or DtsMemberKind.Construct
            && members.Count > 0 && members[members.Count - 1] is var last && last.Kind == member.Kind && last.Name == member.Name && last.IsStatic == member.IsStatic;
        _hadNoBody = !_hasBody;
        return isBehindOverloads;
    }

    // @Input(): the tokenizer does not know its sign.
    private void SkipDecorator()
    {
        while (cursor.Current.Kind == TokenKind.Unknown && cursor.Peek().IsWord)
        {
            cursor.Take();
            cursor.TakePath();
            if (cursor.Is("("))
            {
                cursor.SkipOne();
            }
        }
    }

    // { [K in T]: U }, { readonly [K in T]: U }, { -readonly [K in T]-?: U }
    private bool IsMapped()
    {
        int at = cursor.Current.Text is "+" or "-" ? 2 : cursor.Is("readonly") ? 1 : 0;
        return (at == 0 ? cursor.Current : cursor.Peek(at)).Is("[") && cursor.Peek(at + 2).Is("in");
    }

    private DtsMember? ReadMember()
    {
        DtsToken first = cursor.Current;
        _hasBody = false;
        if (cursor.Is("static") && cursor.Peek().Is("{"))
        {
            cursor.Take();
            cursor.SkipOne();
            return null;
        }

        bool isStatic = false;
        bool isReadOnly = false;
        bool isHidden = false;
        bool isOptional = false;
        while (s_modifiers.Contains(cursor.Current.Text) && IsBeforeName(cursor.Peek()))
        {
            isStatic |= cursor.Is("static");
            isReadOnly |= cursor.Is("readonly");
            isHidden |= cursor.Is("private") || cursor.Is("protected");
            cursor.Take();
        }

        int position = cursor.Current.Start;
        DtsMemberKind kind = DtsMemberKind.Property;
        if (cursor.Current.Text is "get" or "set" && IsBeforeName(cursor.Peek()))
        {
            kind = cursor.Take().Text == "get" ? DtsMemberKind.Getter : DtsMemberKind.Setter;
        }

        if (cursor.Is("(") || cursor.Is("<"))
        {
            return Make(DtsMemberKind.Call, "", null, Signatures.Read(":"));
        }

        if (cursor.Is("new") && cursor.Peek().Text is "(" or "<")
        {
            cursor.Take();
            return Make(DtsMemberKind.Construct, "", null, Signatures.Read(":"));
        }

        if (cursor.Is("[") && cursor.Peek().IsWord && cursor.Peek(2).Is(":"))
        {
            cursor.SkipOne();
            return Make(DtsMemberKind.Index, "", types.ReadAnnotation(), null);
        }

        if (ReadName() is not { } name)
        {
            return null;
        }

        isOptional = cursor.Accept("?");
        cursor.Accept("!");
        if (cursor.Is("(") || (cursor.Is("<") && !cursor.Current.IsOnNewLine))
        {
            DtsSignature signature = Signatures.Read(":");
            SkipBody();
            _parameterProperties.AddRange(name == "constructor" ? signature.Properties : []);
            bool isConstructor = name == "constructor" && kind == DtsMemberKind.Property && !isStatic;
            return kind == DtsMemberKind.Getter ? Make(kind, name, signature.Returns, null)
                : kind == DtsMemberKind.Setter ? Make(kind, name, signature.Parameters.Count > 0 ? signature.Parameters[0].Type : null, null)
                : Make(isConstructor ? DtsMemberKind.Construct : DtsMemberKind.Method, name, null, signature);
        }

        return Make(kind, name, ReadValue(isReadOnly), null);

        // A name of "" is one that is computed, which no interface can name; a hidden one is nobody's business.
        DtsMember? Make(DtsMemberKind made, string called, DtsType? type, DtsSignature? signature) =>
            (isHidden && made != DtsMemberKind.Construct) || called.StartsWith("#", System.StringComparison.Ordinal)
            || (called.Length == 0 && made is DtsMemberKind.Property or DtsMemberKind.Method or DtsMemberKind.Getter or DtsMemberKind.Setter)
                ? null
                : new DtsMember(made, called, type, isHidden ? null : signature, isStatic, isOptional, isReadOnly, position, cursor.CommentOf(first));
    }

    // A modifier is one only if something is left that can be the name: "static: boolean" declares a property of that name.
    private static bool IsBeforeName(in DtsToken next) => !next.IsOnNewLine
        && (next.IsWord || next.Kind is TokenKind.StringLiteral or TokenKind.NumericLiteral || next.Is("["));

    // "" where it is computed, null where there is none.
    private string? ReadName()
    {
        DtsToken token = cursor.Current;
        if (token.IsWord || token.Kind is TokenKind.StringLiteral or TokenKind.NumericLiteral)
        {
            return cursor.Take().Text;
        }

        if (!token.Is("["))
        {
            return null;
        }

        cursor.SkipOne();
        return "";
    }

    private DtsType? ReadValue(bool isReadOnly)
    {
        DtsType? type = types.ReadAnnotation();

        // static readonly version = "1.0";
        return cursor.Accept("=") && new InitializerReader(cursor, types).Read(isReadOnly) is var value ? type ?? value : type;
    }

    private void SkipBody()
    {
        if (cursor.Is("{"))
        {
            _hasBody = true;
            cursor.SkipOne();
        }
    }
}
