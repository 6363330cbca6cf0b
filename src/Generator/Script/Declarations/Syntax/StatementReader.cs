using System.Collections.Generic;
using System.Linq;
using Acornima;

namespace V8Typed.Generator.Script.Declarations.Syntax;

/// <summary>Reads the statements of a file, a namespace or a module.</summary>
internal sealed class StatementReader(DtsCursor cursor)
{
    private readonly TypeReader _types = new(cursor);

    /// <summary>Whether an import or export was met.</summary>
    public bool IsModule { get; private set; }

    /// <summary>Whether an <c>export { }</c> was met.</summary>
    public bool HasExportList { get; private set; }

    /// <summary>All up to the bracket at <paramref name="closing"/>, or the file's end.</summary>
    public IReadOnlyList<DtsDeclaration> ReadAll(int closing)
    {
        var declarations = new List<DtsDeclaration>();
        while (cursor.Index < closing && !cursor.AtEnd)
        {
            int before = cursor.Index;
            ReadStatement(declarations);
            cursor.Accept(";");
            if (cursor.Index == before)
            {
                cursor.SkipOne();
            }
        }

        return declarations;
    }

    private void ReadStatement(List<DtsDeclaration> declarations)
    {
        DtsToken first = cursor.Current;
        if (cursor.Is("import") && !cursor.Peek().Is("("))
        {
            IsModule = true;
            ModuleSyntaxReader.ReadImport(cursor, declarations, isExported: false);
            return;
        }

        bool isExported = false;
        bool isDefault = false;
        if (cursor.Is("export"))
        {
            IsModule = true;
            isExported = true;
            cursor.Take();
            if (cursor.Is("import"))
            {
                ModuleSyntaxReader.ReadImport(cursor, declarations, isExported: true);
                return;
            }

            if (ModuleSyntaxReader.ReadExport(cursor, declarations))
            {
                HasExportList = true;
                return;
            }

            isDefault = cursor.Accept("default");
        }

        while (cursor.Current.Text is "declare" or "async" or "abstract" && cursor.IsModifier(cursor.Current.Text) && cursor.Peek().IsWord)
        {
            cursor.Take();
        }

        var head = new Head(isExported, isDefault, cursor.CommentOf(first));
        if (!ReadDeclaration(declarations, head))
        {
            ReadOther(declarations, head);
        }
    }

    private bool ReadDeclaration(List<DtsDeclaration> declarations, Head head)
    {
        switch (cursor.Current.Text)
        {
            case "function" when cursor.Current.Kind == TokenKind.Keyword:
                cursor.Take();
                cursor.Accept("*");
                ReadFunction(declarations, head);
                return true;
            case "const" when cursor.Peek().Is("enum"):
            case "enum" when cursor.Peek().IsWord:
                cursor.Accept("const");
                cursor.Take();
                ReadEnum(declarations, head);
                return true;
            case "const" or "let" or "var" when cursor.Peek().IsWord:
                ReadVariables(declarations, head);
                return true;
            case "class":
            case "interface" when cursor.IsModifier("interface") && cursor.Peek().IsWord:
                declarations.Add(ReadClass(head, cursor.Take().Text == "interface"));
                return true;
            case "type" when cursor.IsModifier("type") && cursor.Peek().IsWord:
                cursor.Take();
                ReadAlias(declarations, head);
                return true;
            case "namespace" or "module" when cursor.IsModifier(cursor.Current.Text) && (cursor.Peek().IsWord || cursor.Peek().Kind == TokenKind.StringLiteral):
            case "global" when cursor.Peek().Is("{"):
                ReadNamespace(declarations, head);
                return true;
            default:
                return false;
        }
    }

    // export default a, export default "text", or something that is none of ours.
    private void ReadOther(List<DtsDeclaration> declarations, Head head)
    {
        if (!head.IsDefault)
        {
            cursor.SkipStatement();
            return;
        }

        int position = cursor.Current.Start;
        var initializers = new InitializerReader(cursor, _types);
        DtsType? type = initializers.ReadFunction();
        IReadOnlyList<string> path = type is null && cursor.Current.Kind == TokenKind.Identifier ? cursor.TakePath() : [];
        bool isName = path.Count > 0 && (cursor.AtEnd || cursor.Current.IsOnNewLine || cursor.Is(";"));
        DtsDeclaration value = isName
            ? new DtsReference(path, null) { Name = "default", IsExported = true, IsDefault = true, Position = position, Comment = head.Comment }
            : new DtsVariable(type ?? (path.Count == 0 ? initializers.ReadLiteral() : null), isConstant: true)
            {
                Name = "default", IsExported = true, IsDefault = true, Position = position, Comment = head.Comment,
            };
        declarations.Add(value);
        cursor.SkipExpression(hasBegun: true);
    }

    private void ReadFunction(List<DtsDeclaration> declarations, Head head)
    {
        (string name, int position) = ReadName(head);
        DtsSignature signature = new SignatureReader(cursor, _types).Read(":");
        bool hasBody = cursor.Is("{");
        if (hasBody)
        {
            cursor.SkipOne();
        }

        // What stands before a body is no overload when there are others: nobody sees it.
        if (!hasBody || declarations.LastOrDefault() is not DtsFunction { HasBody: false } overload || overload.Name != name)
        {
            declarations.Add(new DtsFunction(signature, hasBody) { Name = name, IsExported = head.IsExported, IsDefault = head.IsDefault, Position = position, Comment = head.Comment });
        }
    }

    private void ReadVariables(List<DtsDeclaration> declarations, Head head)
    {
        bool isConstant = cursor.Take().Text == "const";
        do
        {
            if (!cursor.Current.IsWord)
            {
                cursor.SkipStatement();
                return;
            }

            DtsToken name = cursor.Take();
            DtsType? type = _types.ReadAnnotation();
            if (cursor.Accept("="))
            {
                DtsType? value = new InitializerReader(cursor, _types).Read(isConstant);
                type ??= value;
            }

            declarations.Add(new DtsVariable(type, isConstant) { Name = name.Text, IsExported = head.IsExported, Position = name.Start, Comment = head.Comment });
        }
        while (cursor.Accept(","));
    }

    private DtsClass ReadClass(Head head, bool isInterface)
    {
        (string name, int position) = cursor.Current.Text is "extends" or "implements" ? ("", cursor.Current.Start) : ReadName(head);
        IReadOnlyList<DtsTypeParameter> parameters = new SignatureReader(cursor, _types).ReadTypeParameters();
        var bases = new List<DtsType>();
        while (cursor.Current.Text is "extends" or "implements")
        {
            bool isBase = cursor.Take().Text == "extends";
            do
            {
                DtsType type = _types.Read();
                if (isBase)
                {
                    bases.Add(type);
                }
            }
            while (cursor.Accept(","));
        }

        IReadOnlyList<DtsMember> members = new MemberReader(cursor, _types).Read(isClass: true) ?? [];
        return new DtsClass(isInterface, parameters, bases, members)
        {
            Name = name, IsExported = head.IsExported, IsDefault = head.IsDefault, Position = position, Comment = head.Comment,
        };
    }

    private void ReadAlias(List<DtsDeclaration> declarations, Head head)
    {
        (string name, int position) = ReadName(head);
        IReadOnlyList<DtsTypeParameter> parameters = new SignatureReader(cursor, _types).ReadTypeParameters();
        DtsType type = cursor.Accept("=") ? _types.Read() : DtsType.Unknown;
        declarations.Add(new DtsAlias(parameters, type) { Name = name, IsExported = head.IsExported, Position = position, Comment = head.Comment });
    }

    private void ReadEnum(List<DtsDeclaration> declarations, Head head)
    {
        (string name, int position) = ReadName(head);
        declarations.Add(new DtsEnum(EnumReader.Read(cursor)) { Name = name, IsExported = head.IsExported, Position = position, Comment = head.Comment });
    }

    private void ReadNamespace(List<DtsDeclaration> declarations, Head head)
    {
        bool isGlobal = cursor.Is("global");
        cursor.Take();
        string? specifier = cursor.TakeSpecifier();
        int position = cursor.Current.Start;
        IReadOnlyList<string> path = specifier is null && !isGlobal ? cursor.TakePath() : [""];
        int closing = cursor.Is("{") ? cursor.Closing() : cursor.Index;
        cursor.Accept("{");
        var inner = new StatementReader(cursor);
        IReadOnlyList<DtsDeclaration> content = cursor.Nested(() => inner.ReadAll(closing), []);
        cursor.MoveTo(closing);
        cursor.Accept("}");

        // namespace A.B is a B in an A.
        for (int i = path.Count - 1; i >= 0; i--)
        {
            bool isOutermost = i == 0;
            var made = new DtsNamespace(content, isOutermost ? specifier : null, isOutermost && isGlobal, isOutermost && !inner.HasExportList || !isOutermost)
            {
                Name = path[i], IsExported = !isOutermost || head.IsExported, Position = position, Comment = head.Comment,
            };
            content = [made];
        }

        declarations.AddRange(content);
    }

    private (string Name, int Position) ReadName(Head head)
    {
        int position = cursor.Current.Start;
        return cursor.Current.IsWord ? (cursor.Take().Text, position) : (head.IsDefault ? "default" : "", position);
    }

    private readonly record struct Head(bool IsExported, bool IsDefault, string? Comment);
}
