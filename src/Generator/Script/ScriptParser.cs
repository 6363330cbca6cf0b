using Acornima;
using Acornima.Ast;
using V8Typed.Generator.Model;
using V8Typed.Generator.Script.Docs;

namespace V8Typed.Generator.Script;

/// <summary>Parses a script, deciding its kind on the way.</summary>
internal static class ScriptParser
{
#pragma warning disable CS0618 // The option goes in the next major version, but until then its default validates every pattern, slowly.
    private static readonly ParserOptions s_options = new()
    {
        EcmaVersion = EcmaVersion.Latest,

        // Decorators are the proposal that V8 does not have.
        ExperimentalESFeatures = ExperimentalESFeatures.All & ~ExperimentalESFeatures.Decorators,
        RegExpParseMode = RegExpParseMode.Skip,
        AllowHashBang = true,
    };
#pragma warning restore CS0618

    // CommonJS code is the body of a function.
    private static readonly ParserOptions s_functionBody = s_options with
    {
        AllowReturnOutsideFunction = true,
        AllowNewTargetOutsideFunction = true,
    };

    public static ScriptSyntax Parse(string text, ModuleKind kind) => kind switch
    {
        ModuleKind.EsModule => Describe(ParseModule(text), kind),
        ModuleKind.Auto => ParseUnknown(text),
        _ => Describe(ParseBody(text), kind),
    };

    private static ScriptSyntax ParseUnknown(string text)
    {
        Parsed module;
        try
        {
            module = ParseModule(text);
        }
        catch (ParseErrorException asModule)
        {
            return ParseNonModule(text, asModule);
        }

        // Every module without these is a valid script with the same meaning, and needs no second parse.
        if (module.Facts.UsesModuleSyntax || (module.Facts.UsesAwait && !IsScript(text)))
        {
            return Describe(module, ModuleKind.EsModule);
        }

        return DescribeNonModule(module);
    }

    private static ScriptSyntax ParseNonModule(string text, ParseErrorException asModule)
    {
        try
        {
            return DescribeNonModule(ParseBody(text));
        }
        catch (ParseErrorException asScript) when (asModule.Error.Index > asScript.Error.Index)
        {
            // It got further as a module: a script stops at the first import or export.
            throw asModule;
        }
    }

    private static bool IsScript(string text)
    {
        try
        {
            ParseBody(text);
            return true;
        }
        catch (ParseErrorException)
        {
            return false;
        }
    }

    private static Parsed ParseModule(string text) => Parse(s_options, parser => parser.ParseModule(text), text);

    private static Parsed ParseBody(string text) => Parse(s_functionBody, parser => parser.ParseScript(text), text);

    private static Parsed Parse(ParserOptions options, Func<Parser, Program> parse, string text)
    {
        var docs = new List<DocRange>();
        var parser = new Parser(options with
        {
            OnComment = (in Comment comment) =>
            {
                if (comment.Kind == CommentKind.Block && comment.End - comment.Start > 4 && text[comment.Start + 2] == '*')
                {
                    docs.Add(new DocRange(comment.Start, comment.End));
                }
            },
        });
        Program program = parse(parser);
        return new Parsed(program, SyntaxFacts.Of(program), docs);
    }

    private static ScriptSyntax DescribeNonModule(Parsed parsed) => Describe(
        parsed, parsed.Facts.UsesCommonJs ? ModuleKind.CommonJs : ModuleKind.Script, isPlain: !parsed.Facts.UsesCommonJs);

    private static ScriptSyntax Describe(Parsed parsed, ModuleKind kind, bool isPlain = false) => new(
        parsed.Program,
        kind,
        isPlain,
        // A file that merely defines or receives a function called require loads nothing with it.
        [.. parsed.Facts.Imports.Where(import => import.Form != ImportForm.Require || kind == ModuleKind.CommonJs)],
        parsed.Docs);

    private readonly record struct Parsed(Program Program, SyntaxFacts Facts, IReadOnlyList<DocRange> Docs);
}
