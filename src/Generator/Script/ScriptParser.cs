using Acornima;
using Acornima.Ast;
using V8Typed.Generator.Model;

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
        SyntaxFacts facts;
        try
        {
            facts = SyntaxFacts.Of(ParseModule(text));
        }
        catch (ParseErrorException asModule)
        {
            return ParseNonModule(text, asModule);
        }

        // Every module without these is a valid script with the same meaning, and needs no second parse.
        if (facts.UsesModuleSyntax || (facts.UsesAwait && !IsScript(text)))
        {
            return Describe(facts, ModuleKind.EsModule);
        }

        return Describe(facts, facts.UsesCommonJs ? ModuleKind.CommonJs : ModuleKind.Script, isPlain: !facts.UsesCommonJs);
    }

    private static ScriptSyntax ParseNonModule(string text, ParseErrorException asModule)
    {
        try
        {
            SyntaxFacts facts = SyntaxFacts.Of(ParseBody(text));
            return Describe(facts, facts.UsesCommonJs ? ModuleKind.CommonJs : ModuleKind.Script, isPlain: !facts.UsesCommonJs);
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

    private static Program ParseModule(string text) => new Parser(s_options).ParseModule(text);

    private static Program ParseBody(string text) => new Parser(s_functionBody).ParseScript(text);

    private static ScriptSyntax Describe(Program program, ModuleKind kind) => Describe(SyntaxFacts.Of(program), kind);

    private static ScriptSyntax Describe(SyntaxFacts facts, ModuleKind kind, bool isPlain = false) => new(
        kind,
        isPlain,
        // A file that merely defines or receives a function called require loads nothing with it.
        [.. facts.Imports.Where(import => import.Form != ImportForm.Require || kind == ModuleKind.CommonJs)]);
}
