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

    private readonly JsDocTypeCursor _cursor;
    private readonly Func<string, ScriptType> _declared;
    private readonly ScriptPlace _place;
    private int _depth;

    private JsDocTypeReader(string text, Func<string, ScriptType> declared, ScriptPlace place)
    {
        _cursor = new JsDocTypeCursor(text);
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
        reader._cursor.SkipBlanks();
        return new JsDocType(type is null || !reader._cursor.AtEnd ? ScriptType.Unknown : type, isOptional, isRest);
    }

    private ScriptType? Union()
    {
        if (++_depth > DeepestNest)
        {
            return null;
        }

        _cursor.TryTake("|");
        var members = new List<ScriptType>();
        do
        {
            if (Postfix() is not { } member)
            {
                return null;
            }

            members.Add(member);
        }
        while (_cursor.TryTake("|"));
        _depth--;
        return UnionType.Of(members);
    }

    private ScriptType? Postfix()
    {
        bool isNullable = _cursor.TryTake("?");
        if (isNullable && (_cursor.AtEnd || _cursor.Peek() is '|' or ')' or ',' or '>'))
        {
            return ScriptType.Unknown; // {?} alone.
        }

        _cursor.TryTake("!");
        _cursor.TryTakeWord("readonly");
        ScriptType? type = Primary();
        while (type is not null)
        {
            if (_cursor.TryTake("[]"))
            {
                type = new ArrayType(type);
            }
            else if (_cursor.TryTake("["))
            {
                // An indexed type: Foo['bar'].
                type = Union() is not null && _cursor.TryTake("]") ? ScriptType.Unknown : null;
            }
            else if (_cursor.TryTake("&"))
            {
                type = Postfix() is not null ? ScriptType.Unknown : null;
            }
            else if (_cursor.TryTake("?"))
            {
                isNullable = true;
            }
            else if (!_cursor.TryTake("!"))
            {
                break;
            }
        }

        return type is not null && isNullable ? UnionType.Of([type, ScriptType.Null]) : type;
    }

    private ScriptType? Primary()
    {
        _cursor.SkipBlanks();
        if (_cursor.AtEnd)
        {
            return null;
        }

        char c = _cursor.Current;
        if (c == '*')
        {
            _cursor.Position++;
            return ScriptType.Unknown;
        }

        return c switch
        {
            '(' => Parenthesized(),
            '{' => JsDocRecord(),
            '[' => Tuple(),
            '\'' or '"' => _cursor.Text(c) is { } value ? new LiteralType(ScriptPrimitive.String, value) : null,
            '-' or (>= '0' and <= '9') => _cursor.Number() is { } value ? Literals.Number(value) : null,
            _ when JsDocTypeCursor.IsNamePart(c) => Named(),
            _ => null,
        };
    }

    // (T), or an arrow function.
    private ScriptType? Parenthesized()
    {
        int start = _cursor.Position;
        if (ReadParameters("(") is { } parameters && _cursor.TryTake("=>"))
        {
            return Function(parameters, Union());
        }

        _cursor.Position = start;
        return _cursor.TryTake("(") && Union() is { } inner && _cursor.TryTake(")") ? inner : null;
    }

    private static FunctionType? Function(List<ScriptParameter>? parameters, ScriptType? result) => parameters is null || result is null
        ? null
        : new FunctionType([new ScriptSignature(parameters.ToEquatableArray(), result, IsAsync: false, IsGenerator: false, TakesMore: false)]);

    // Named ones (a: T, b?: T, ...c: T[]) or, in the form of Closure, types alone.
    private List<ScriptParameter>? ReadParameters(string open)
    {
        if (!_cursor.TryTake(open) || ++_depth > DeepestNest)
        {
            return null;
        }

        var parameters = new List<ScriptParameter>();
        while (!_cursor.TryTake(")"))
        {
            bool isRest = _cursor.TryTake("...");
            int start = _cursor.Position;
            string name = _cursor.Word();
            bool isOptional = name.Length > 0 && _cursor.TryTake("?");
            if (name.Length == 0 || !_cursor.TryTake(":"))
            {
                (name, isOptional) = ("", false);
                _cursor.Position = start;
            }

            if (Union() is not { } type)
            {
                return null;
            }

            isOptional |= _cursor.TryTake("=");
            if (isRest && type is ArrayType array && name.Length > 0)
            {
                type = array.Element;
            }

            if (name is not ("this" or "new"))
            {
                parameters.Add(new ScriptParameter(
                    name, type, isOptional || isRest ? Presence.Optional : Presence.Required, isRest, Default: null, Docs: ""));
            }

            if (!_cursor.TryTake(",") && _cursor.Peek() != ')')
            {
                return null;
            }
        }

        _depth--;
        return parameters;
    }

    private ScriptType? JsDocRecord()
    {
        if (!_cursor.TryTake("{") || ++_depth > DeepestNest)
        {
            return null;
        }

        var members = new List<ScriptMember>();
        ScriptType? index = null;
        while (!_cursor.TryTake("}"))
        {
            if (_cursor.TryTake("["))
            {
                // An index signature: [key: string]: T.
                if (_cursor.Word().Length == 0 || !_cursor.TryTake(":") || Union() is null || !_cursor.TryTake("]") || !_cursor.TryTake(":") || Union() is not { } value)
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

            if (!_cursor.TryTake(",") && !_cursor.TryTake(";") && _cursor.Peek() != '}')
            {
                return null;
            }
        }

        _depth--;
        return new ObjectType(new ScriptMembers(members.ToEquatableArray(), IsComplete: index is null), index, []);
    }

    private ScriptMember? ReadProperty()
    {
        _cursor.TryTakeWord("readonly");
        _cursor.SkipBlanks();
        string name = _cursor.Peek() is '\'' or '"' ? _cursor.Text(_cursor.Peek()) ?? "" : _cursor.Word();
        bool isOptional = _cursor.TryTake("?");
        if (name.Length == 0)
        {
            return null;
        }

        // A bare name says nothing of the type.
        ScriptType? type = _cursor.TryTake(":") ? Union() : ScriptType.Unknown;
        isOptional |= _cursor.TryTake("=");
        return type is null ? null : MemberFactory.Value(
            name, type, isOptional ? Presence.Optional : Presence.Required, ScriptAccess.Unknown, ScriptDocs.None, _place);
    }

    private ScriptType? Tuple()
    {
        if (!_cursor.TryTake("["))
        {
            return null;
        }

        var elements = new List<ScriptType>();
        bool isOpen = false;
        while (!_cursor.TryTake("]"))
        {
            isOpen |= _cursor.TryTake("...");
            int start = _cursor.Position;
            if (_cursor.Word().Length == 0 || (!_cursor.TryTake(":") && !_cursor.TryTake("?:")))
            {
                _cursor.Position = start;
            }

            if (Union() is not { } element)
            {
                return null;
            }

            if (!isOpen)
            {
                elements.Add(element);
            }

            if (!_cursor.TryTake(",") && _cursor.Peek() != ']')
            {
                return null;
            }
        }

        return new TupleType(elements.ToEquatableArray(), isOpen);
    }

    private ScriptType? Named()
    {
        string name = _cursor.Word();
        while (_cursor.TryTake("."))
        {
            // Array.<string> is Closure's way to write Array<string>; module:foo.Bar and the like are names of others.
            if (_cursor.Peek() == '<')
            {
                break;
            }

            name += "." + _cursor.Word();
        }

        if (name == "function" && _cursor.Peek() == '(')
        {
            return ReadParameters("(") is { } parameters ? Function(parameters, _cursor.TryTake(":") ? Postfix() : ScriptType.Unknown) : null;
        }

        if (name is "typeof" or "keyof" or "new" or "import" or "infer" or "unique" or "asserts")
        {
            return null;
        }

        var arguments = new List<ScriptType>();
        if (_cursor.TryTake("<"))
        {
            do
            {
                if (Union() is not { } argument)
                {
                    return null;
                }

                arguments.Add(argument);
            }
            while (_cursor.TryTake(","));
            if (!_cursor.TryTake(">"))
            {
                return null;
            }
        }

        // x is T: a type guard, as a result.
        if (_cursor.TryTakeWord("is"))
        {
            return Union() is null ? null : ScriptType.Boolean;
        }

        // What the file declares goes first: it may have an Iterator of its own.
        ScriptType declared = _declared(name);
        return declared is UnknownType ? NamedTypes.Find(name, arguments) ?? declared : declared;
    }
}
