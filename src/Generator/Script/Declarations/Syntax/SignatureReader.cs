using System.Collections.Generic;
using Acornima;

namespace V8Typed.Generator.Script.Declarations.Syntax;

/// <summary>Reads type parameters, parameters and results.</summary>
internal sealed class SignatureReader(DtsCursor cursor, TypeReader types)
{
    private readonly List<DtsMember> _properties = [];

    /// <param name="arrow">What stands before the result: <c>:</c> or <c>=&gt;</c>.</param>
    public DtsSignature Read(string arrow)
    {
        IReadOnlyList<DtsTypeParameter> typeParameters = ReadTypeParameters();
        IReadOnlyList<DtsParameter> parameters = cursor.Is("(") ? ReadParameters() : [];
        return new DtsSignature(typeParameters, parameters, cursor.Accept(arrow) ? types.Read() : null) { Properties = _properties };
    }

    public IReadOnlyList<DtsTypeParameter> ReadTypeParameters()
    {
        var parameters = new List<DtsTypeParameter>();
        if (!cursor.Accept("<"))
        {
            return parameters;
        }

        while (!cursor.AtEnd && !cursor.Is(">"))
        {
            // <const T>, <in out T>
            while (cursor.Current.Text is "const" or "in" or "out" && cursor.Peek().IsWord && !cursor.Peek().Is("extends"))
            {
                cursor.Take();
            }

            if (!cursor.Current.IsWord)
            {
                break;
            }

            string name = cursor.Take().Text;
            DtsType? constraint = cursor.Accept("extends") ? types.Read() : null;
            if (cursor.Accept("="))
            {
                types.Read();
            }

            parameters.Add(new DtsTypeParameter(name, constraint));
            if (!cursor.Accept(","))
            {
                break;
            }
        }

        cursor.Accept(">");
        return parameters;
    }

    private IReadOnlyList<DtsParameter> ReadParameters()
    {
        int closing = cursor.Closing();
        cursor.Take();
        var parameters = new List<DtsParameter>();
        while (cursor.Index < closing)
        {
            int before = cursor.Index;
            if (ReadParameter() is { Name: not "this" } parameter)
            {
                parameters.Add(parameter);
            }

            if (!cursor.Accept(",") && cursor.Index == before)
            {
                cursor.SkipOne();
            }
        }

        cursor.MoveTo(closing);
        cursor.Accept(")");
        return parameters;
    }

    private DtsParameter ReadParameter()
    {
        bool isProperty = false, isHidden = false, isReadOnly = false;
        DtsToken first = cursor.Current;
        while (cursor.Current.Text is "public" or "private" or "protected" or "readonly" or "override" && cursor.Peek().IsWord)
        {
            isProperty = true;
            isHidden |= cursor.Is("private") || cursor.Is("protected");
            isReadOnly |= cursor.Is("readonly");
            cursor.Take();
        }

        bool isRest = cursor.Accept("...");
        string name = "";
        if (cursor.Current.IsWord)
        {
            name = cursor.Take().Text;
        }
        else if (cursor.Current.Kind == TokenKind.Punctuator && cursor.Current.Text is "{" or "[")
        {
            cursor.SkipOne();
        }

        bool isOptional = cursor.Accept("?");
        DtsType? type = types.ReadAnnotation();
        if (cursor.Accept("="))
        {
            isOptional = true;
            cursor.SkipExpression();
        }

        if (isProperty && !isHidden)
        {
            _properties.Add(new DtsMember(DtsMemberKind.Property, name, type, null, IsStatic: false, isOptional, isReadOnly, first.Start, cursor.CommentOf(first)));
        }

        return new DtsParameter(name, type, isOptional, isRest);
    }
}
