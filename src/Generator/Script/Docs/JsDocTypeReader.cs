using System.Globalization;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Script.Docs;

/// <summary>
/// A type as JSDoc writes it, in the forms of Closure and of TypeScript. What it can't read is unknown as a whole: a type half understood
/// would be a wrong one.
/// </summary>
internal sealed class JsDocTypeReader
{
    private const int DeepestNest = 60;

    private readonly string _text;
    private readonly Func<string, ScriptType> _declared;
    private readonly ScriptPlace _place;
    private int _position;
    private int _depth;

    private JsDocTypeReader(string text, Func<string, ScriptType> declared, ScriptPlace place)
    {
        _text = text;
        _declared = declared;
        _place = place;
    }

    /// <param name="text">What stands between the braces.</param>
    /// <param name="declared">What a name means that the language does not have; unknown for one that nothing declares.</param>
    /// <param name="place">The place of the comment, which is that of the properties in it.</param>
    public static JsDocType Read(string text, Func<string, ScriptType> declared, ScriptPlace place)
    {
        string trimmed = text.Trim();
        bool isRest = trimmed.StartsWith("...", StringComparison.Ordinal);
        bool isOptional = trimmed.EndsWith("=", StringComparison.Ordinal);
        trimmed = trimmed.Substring(isRest ? 3 : 0, trimmed.Length - (isRest ? 3 : 0) - (isOptional ? 1 : 0));
        var reader = new JsDocTypeReader(trimmed, declared, place);
        ScriptType? type = reader.Union();
        reader.SkipBlanks();
        return new JsDocType(type is null || reader._position < trimmed.Length ? ScriptType.Unknown : type, isOptional, isRest);
    }

    private ScriptType? Union()
    {
        if (++_depth > DeepestNest)
        {
            return null;
        }

        TryTake("|");
        var members = new List<ScriptType>();
        do
        {
            if (Postfix() is not { } member)
            {
                return null;
            }

            members.Add(member);
        }
        while (TryTake("|"));
        _depth--;
        return UnionType.Of(members);
    }

    private ScriptType? Postfix()
    {
        bool isNullable = TryTake("?");
        if (isNullable && (AtEnd || Peek() is '|' or ')' or ',' or '>'))
        {
            return ScriptType.Unknown; // {?} alone.
        }

        TryTake("!");
        TryTakeWord("readonly");
        ScriptType? type = Primary();
        while (type is not null)
        {
            if (TryTake("[]"))
            {
                type = new ArrayType(type);
            }
            else if (TryTake("["))
            {
                // An indexed type: Foo['bar'].
                type = Union() is not null && TryTake("]") ? ScriptType.Unknown : null;
            }
            else if (TryTake("&"))
            {
                type = Postfix() is not null ? ScriptType.Unknown : null;
            }
            else if (TryTake("?"))
            {
                isNullable = true;
            }
            else if (!TryTake("!"))
            {
                break;
            }
        }

        return type is not null && isNullable ? UnionType.Of([type, ScriptType.Null]) : type;
    }

    private ScriptType? Primary()
    {
        SkipBlanks();
        if (AtEnd)
        {
            return null;
        }

        char c = _text[_position];
        if (c == '*')
        {
            _position++;
            return ScriptType.Unknown;
        }

        return c switch
        {
            '(' => Parenthesized(),
            '{' => JsDocRecord(),
            '[' => Tuple(),
            '\'' or '"' => Text(c),
            '-' or (>= '0' and <= '9') => Number(),
            _ when IsNamePart(c) => Named(),
            _ => null,
        };
    }

    // (T), or an arrow function.
    private ScriptType? Parenthesized()
    {
        int start = _position;
        if (ReadParameters("(") is { } parameters && TryTake("=>"))
        {
            return Function(parameters, Union());
        }

        _position = start;
        return TryTake("(") && Union() is { } inner && TryTake(")") ? inner : null;
    }

    private static FunctionType? Function(List<ScriptParameter>? parameters, ScriptType? result) => parameters is null || result is null
        ? null
        : new FunctionType([new ScriptSignature(parameters.ToEquatableArray(), result, IsAsync: false, IsGenerator: false, TakesMore: false)]);

    // Named ones (a: T, b?: T, ...c: T[]) or, in the form of Closure, types alone.
    private List<ScriptParameter>? ReadParameters(string open)
    {
        if (!TryTake(open) || ++_depth > DeepestNest)
        {
            return null;
        }

        var parameters = new List<ScriptParameter>();
        while (!TryTake(")"))
        {
            bool isRest = TryTake("...");
            int start = _position;
            string name = Word();
            bool isOptional = name.Length > 0 && TryTake("?");
            if (name.Length == 0 || !TryTake(":"))
            {
                (name, isOptional) = ("", false);
                _position = start;
            }

            if (Union() is not { } type)
            {
                return null;
            }

            isOptional |= TryTake("=");
            if (isRest && type is ArrayType array && name.Length > 0)
            {
                type = array.Element;
            }

            if (name is not ("this" or "new"))
            {
                parameters.Add(new ScriptParameter(
                    name, type, isOptional || isRest ? Presence.Optional : Presence.Required, isRest, Default: null, Docs: ""));
            }

            if (!TryTake(",") && Peek() != ')')
            {
                return null;
            }
        }

        _depth--;
        return parameters;
    }

    private ScriptType? JsDocRecord()
    {
        if (!TryTake("{") || ++_depth > DeepestNest)
        {
            return null;
        }

        var members = new List<ScriptMember>();
        ScriptType? index = null;
        while (!TryTake("}"))
        {
            if (TryTake("["))
            {
                // An index signature: [key: string]: T.
                if (Word().Length == 0 || !TryTake(":") || Union() is null || !TryTake("]") || !TryTake(":") || Union() is not { } value)
                {
                    return null;
                }

                index = value;
            }
            else if (ReadProperty() is { } member)
            {
                members.Add(member);
            }
            else
            {
                return null;
            }

            if (!TryTake(",") && !TryTake(";") && Peek() != '}')
            {
                return null;
            }
        }

        _depth--;
        return new ObjectType(new ScriptMembers(members.ToEquatableArray(), IsComplete: index is null), index, []);
    }

    private ScriptMember? ReadProperty()
    {
        TryTakeWord("readonly");
        SkipBlanks();
        string name = Peek() is '\'' or '"' ? (Text(Peek()) as LiteralType)?.Value ?? "" : Word();
        bool isOptional = TryTake("?");
        if (name.Length == 0)
        {
            return null;
        }

        // A bare name says nothing of the type.
        ScriptType? type = TryTake(":") ? Union() : ScriptType.Unknown;
        isOptional |= TryTake("=");
        return type is null ? null : MemberFactory.Value(
            name, type, isOptional ? Presence.Optional : Presence.Required, ScriptAccess.Unknown, ScriptDocs.None, _place);
    }

    private ScriptType? Tuple()
    {
        if (!TryTake("["))
        {
            return null;
        }

        var elements = new List<ScriptType>();
        bool isOpen = false;
        while (!TryTake("]"))
        {
            isOpen |= TryTake("...");
            int start = _position;
            if (Word().Length == 0 || (!TryTake(":") && !TryTake("?:")))
            {
                _position = start;
            }

            if (Union() is not { } element)
            {
                return null;
            }

            if (!isOpen)
            {
                elements.Add(element);
            }

            if (!TryTake(",") && Peek() != ']')
            {
                return null;
            }
        }

        return new TupleType(elements.ToEquatableArray(), isOpen);
    }

    private LiteralType? Text(char quote)
    {
        int end = _text.IndexOf(quote, _position + 1);
        if (end < 0 || _text.IndexOf('\\', _position, end - _position) >= 0)
        {
            return null;
        }

        string value = _text.Substring(_position + 1, end - _position - 1);
        _position = end + 1;
        return new LiteralType(ScriptPrimitive.String, value);
    }

    private LiteralType? Number()
    {
        int start = _position++;
        while (!AtEnd && (char.IsDigit(_text[_position]) || _text[_position] == '.'))
        {
            _position++;
        }

        return double.TryParse(_text.Substring(start, _position - start), NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            ? Literals.Number(value)
            : null;
    }

    private ScriptType? Named()
    {
        string name = Word();
        while (TryTake("."))
        {
            // Array.<string> is Closure's way to write Array<string>; module:foo.Bar and the like are names of others.
            if (Peek() == '<')
            {
                break;
            }

            name += "." + Word();
        }

        if (name == "function" && Peek() == '(')
        {
            return ReadParameters("(") is { } parameters ? Function(parameters, TryTake(":") ? Postfix() : ScriptType.Unknown) : null;
        }

        if (name is "typeof" or "keyof" or "new" or "import" or "infer" or "unique" or "asserts")
        {
            return null;
        }

        var arguments = new List<ScriptType>();
        if (TryTake("<"))
        {
            do
            {
                if (Union() is not { } argument)
                {
                    return null;
                }

                arguments.Add(argument);
            }
            while (TryTake(","));
            if (!TryTake(">"))
            {
                return null;
            }
        }

        // x is T: a type guard, as a result.
        if (TryTakeWord("is"))
        {
            return Union() is null ? null : ScriptType.Boolean;
        }

        // What the file declares goes first: it may have an Iterator of its own.
        ScriptType declared = _declared(name);
        return declared is UnknownType ? NamedTypes.Find(name, arguments) ?? declared : declared;
    }

    private bool AtEnd => _position >= _text.Length;

    private char Peek()
    {
        SkipBlanks();
        return AtEnd ? '\0' : _text[_position];
    }

    private void SkipBlanks()
    {
        while (!AtEnd && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }
    }

    private bool TryTake(string mark)
    {
        SkipBlanks();
        if (string.CompareOrdinal(_text, _position, mark, 0, mark.Length) != 0)
        {
            return false;
        }

        _position += mark.Length;
        return true;
    }

    private bool TryTakeWord(string word)
    {
        int start = _position;
        if (Word() == word && !AtEnd && char.IsWhiteSpace(_text[_position]))
        {
            return true;
        }

        _position = start;
        return false;
    }

    private string Word()
    {
        SkipBlanks();
        int start = _position;
        while (!AtEnd && IsNamePart(_text[_position]))
        {
            _position++;
        }

        return _text.Substring(start, _position - start);
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';
}
