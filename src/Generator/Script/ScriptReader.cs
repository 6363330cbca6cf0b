using Acornima;
using Acornima.Ast;
using Microsoft.CodeAnalysis.Text;
using V8Typed.Generator.Model;
using V8Typed.Generator.Script.Docs;
using V8Typed.Generator.Script.Exports;
using V8Typed.Generator.Script.Scopes;
using V8Typed.Generator.Script.Values;

namespace V8Typed.Generator.Script;

/// <summary>Text to <see cref="ScriptModel"/>; never throws, whatever the text.</summary>
internal static class ScriptReader
{
    public static ScriptModel Read(SourceText text, string path, ModuleKind kind)
    {
        string sha256 = ScriptChecksum.Of(text);
        ModuleKind wanted = kind != ModuleKind.Auto ? kind : OfExtension(ScriptPath.Extension(path));
        if (!ScriptChecksum.IsUtf8(text))
        {
            return Failed(ScriptProblemKind.NotUtf8, "", new TextSpan(0, 0));
        }

        try
        {
            string content = text.ToString();
            if (JsonText.IsAt(path))
            {
                // Its own language: a value, which is what the module exports.
                Expression value = DeepStack.Run(() => JsonText.Check(content));
                return new ScriptModel(ModuleKind.CommonJs, IsPlain: false, sha256, Imports: [], JsonExportsReader.Read(value, text, path), Needs: [], Problem: null);
            }

            ScriptSyntax syntax = DeepStack.Run(() => ScriptParser.Parse(content, wanted));
            ScopeModel scopes = ScopeReader.Read(syntax.Root, syntax.Kind);
            var unit = new ScriptUnit(path, text, syntax.Root, scopes, new DocIndex(content, syntax.Docs));
            return new ScriptModel(
                syntax.Kind, syntax.IsPlain, sha256, ImportLocator.Locate(syntax, text), ExportsReader.Read(unit, syntax.Kind),
                NeedsReader.Read(scopes, syntax.Kind, text), Problem: null);
        }
        catch (InsufficientExecutionStackException)
        {
            return Failed(ScriptProblemKind.TooDeep, "", new TextSpan(0, 0));
        }
        catch (ParseErrorException e)
        {
            int start = Math.Max(0, Math.Min(e.Error.Index, text.Length));
            return Failed(ScriptProblemKind.Syntax, e.Description, new TextSpan(start, start < text.Length ? 1 : 0));
        }

        ScriptModel Failed(ScriptProblemKind problem, string message, TextSpan span) => new(
            wanted == ModuleKind.Auto ? ModuleKind.Script : wanted,
            IsPlain: false,
            sha256,
            Imports: [],
            ScriptExports.Unknown,
            Needs: [],
            new ScriptProblem(problem, message, span, text.Lines.GetLinePositionSpan(span)));
    }

    private static ModuleKind OfExtension(string extension) => extension switch
    {
        ".mjs" => ModuleKind.EsModule,
        ".cjs" => ModuleKind.CommonJs,
        _ => ModuleKind.Auto,
    };
}
