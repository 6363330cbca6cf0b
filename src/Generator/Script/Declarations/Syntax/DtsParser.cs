using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace V8Typed.Generator.Script.Declarations.Syntax;

/// <summary>Text to declarations; never throws, whatever the text.</summary>
internal static class DtsParser
{
    private static readonly Regex s_reference = new("^\\s*<reference\\s+path\\s*=\\s*[\"']([^\"']+)[\"']", RegexOptions.CultureInvariant);

    /// <param name="text">A declaration file, or a source, whose code is passed over.</param>
    /// <param name="hasJsx">Whether it may hold JSX.</param>
    public static DtsFile Parse(string text, bool hasJsx = false)
    {
        DtsTokenList tokens = DtsTokenizer.Tokenize(text, hasJsx);
        var reader = new StatementReader(new DtsCursor(tokens));
        IReadOnlyList<DtsDeclaration> declarations = reader.ReadAll(int.MaxValue);
        return new DtsFile(
            declarations,
            [.. tokens.Directives.Select(directive => s_reference.Match(directive)).Where(match => match.Success).Select(match => match.Groups[1].Value)],
            reader.IsModule,
            tokens.IsDamaged);
    }
}
