using Microsoft.CodeAnalysis.Text;
using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Script;

/// <summary>Turns the parser's offsets into the compiler's spans and lines.</summary>
internal static class ImportLocator
{
    public static EquatableArray<ScriptImport> Locate(ScriptSyntax syntax, SourceText text) => syntax.Imports
        .Select(import =>
        {
            TextSpan span = TextSpan.FromBounds(import.Start, import.End);
            return new ScriptImport(import.Specifier, import.Form, span, text.Lines.GetLinePositionSpan(span), import.IsPassed);
        })
        .ToEquatableArray();
}
