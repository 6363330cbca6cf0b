using System.Collections.Generic;
using Acornima;

namespace V8Typed.Generator.Script.Declarations.Syntax;

/// <summary>Reads what something is initialized with in a source, as far as that tells its type: functions, and literals of constants.</summary>
internal sealed class InitializerReader(DtsCursor cursor, TypeReader types)
{
    private SignatureReader Signatures => new(cursor, types);

    /// <summary>Reads an initializer to its end; null when it does not tell the type.</summary>
    public DtsType? Read(bool isConstant)
    {
        DtsType? type = ReadFunction() ?? (isConstant ? ReadLiteral() : null);
        cursor.SkipExpression(hasBegun: type is not null);
        return type;
    }

    /// <summary>A function without its body; null when there is none, and then nothing is taken.</summary>
    public DtsType? ReadFunction()
    {
        if (cursor.Is("async") && cursor.Peek() is { IsOnNewLine: false } next && (next.Is("function") || next.Is("(") || next.Is("<")))
        {
            cursor.Take();
        }

        if (cursor.Is("function"))
        {
            cursor.Take();
            cursor.Accept("*");
            if (cursor.Current.IsWord)
            {
                cursor.Take();
            }

            return new DtsFunctionType(Signatures.Read(":"), isConstructor: false);
        }

        if (cursor.Current.Kind == TokenKind.Identifier && cursor.Peek().Is("=>"))
        {
            DtsParameter parameter = new(cursor.Take().Text, null, IsOptional: false, IsRest: false);
            return new DtsFunctionType(new DtsSignature([], [parameter], null), isConstructor: false);
        }

        if (cursor.Is("<") || (cursor.Is("(") && (cursor.AfterBracket().Is("=>") || cursor.AfterBracket().Is(":"))))
        {
            DtsSignature signature = Signatures.Read(":");
            return cursor.Is("=>") ? new DtsFunctionType(signature, isConstructor: false) : null;
        }

        return null;
    }

    /// <summary>A literal that is all of the initializer.</summary>
    public DtsType? ReadLiteral()
    {
        int length = cursor.Is("-") ? 2 : 1;
        DtsToken after = cursor.Peek(length);
        bool isAll = after.IsEnd || after.IsOnNewLine || after.Is(";") || after.Is(",") || after.Is("}") || after.Is("as") || after.Is("satisfies");
        bool isLiteral = cursor.Peek(length - 1).Kind is TokenKind.StringLiteral or TokenKind.NumericLiteral or TokenKind.BigIntLiteral or TokenKind.BooleanLiteral;
        return isAll && isLiteral ? types.Read() as DtsLiteralType : null;
    }
}
