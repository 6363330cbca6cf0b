using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Parsing;
using V8Typed.Generator.Script;
using V8Typed.Generator.Script.Declarations;
using V8Typed.Generator.Script.Exports;

namespace V8Typed.Generator.Diagnostics;

/// <summary>What the scripts of a compilation offer to interfaces.</summary>
internal sealed class ScriptOffers
{
    private readonly DeclarationIndex _declarations;
    private readonly ScriptIndex _scripts;

    private ScriptOffers(DeclarationIndex declarations, ScriptIndex scripts)
    {
        _declarations = declarations;
        _scripts = scripts;
    }

    public static ScriptOffers From(AnalyzerOptions options) => new(
        DeclarationIndex.From(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider),
        new ScriptIndex(options.AdditionalFiles
            .Select(text => ScriptFile.From(text, options.AnalyzerConfigOptionsProvider))
            .OfType<ScriptFile>()
            .ToEquatableArray()));

    /// <summary>What the script of an interface offers; null when nothing is known of it.</summary>
    public ScriptOffer? Of(INamedTypeSymbol type)
    {
        if (ModuleInterface.AttributeOf(type) is not { } attribute || ModuleInterface.ScriptOf(type) is not { } path)
        {
            return null;
        }

        var wanted = (ModuleKind)(attribute.Named("Kind") as int? ?? 0);
        ScriptApi? declared = _declarations.ApiOf(path);
        if (_scripts.Find(path) is not { } file || file.Text.GetText() is not { } text || ScriptCache.Get(text, file.Text.Path, wanted) is not { Problem: null } model)
        {
            return declared is null ? null : new ScriptOffer(declared, null);
        }

        // Declarations that do not name the global declare what is in it.
        string root = attribute.Named("Global") as string ?? ScriptPath.BaseName(path);
        bool hasRoot = model.Kind == ModuleKind.Script && (declared is null || declared.Exports.Find(root) is not null);
        return new ScriptOffer(ScriptApiPrecedence.Combine(declared, ScriptApiLinker.Link(_scripts, file, wanted)), hasRoot ? root : null);
    }
}

/// <summary>What a script offers.</summary>
/// <param name="Api">The exports.</param>
/// <param name="Root">Of a classic script the global that holds its functions.</param>
internal sealed record ScriptOffer(ScriptApi Api, string? Root);
