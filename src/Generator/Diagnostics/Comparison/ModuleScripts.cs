using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Parsing;
using V8Typed.Generator.Script;
using V8Typed.Generator.Script.Exports;

namespace V8Typed.Generator.Diagnostics.Comparison;

/// <summary>The scripts of a compilation, and what they offer to the interfaces that name them.</summary>
internal sealed class ModuleScripts
{
    private readonly ScriptIndex _index;
    private readonly ConcurrentDictionary<(string Path, ModuleKind Kind), ModuleScript?> _known = new();

    private ModuleScripts(ScriptIndex index) => _index = index;

    public static ModuleScripts From(AnalyzerOptions options) => new(new ScriptIndex(options.AdditionalFiles
        .Select(text => ScriptFile.From(text, options.AnalyzerConfigOptionsProvider))
        .OfType<ScriptFile>()
        .ToEquatableArray()));

    /// <summary>The script of an interface with the attribute; null where it is missing or can't be read, which others say.</summary>
    public ModuleScript? Of(AttributeData attribute)
    {
        if (attribute is not { ConstructorArguments: [{ Value: string specifier }], ApplicationSyntaxReference.SyntaxTree.FilePath: { } file }
            || !ScriptPath.IsRelative(specifier))
        {
            return null;
        }

        var kind = (ModuleKind)(attribute.Named("Kind") as int? ?? 0);
        return _known.GetOrAdd((ScriptPath.Resolve(file, specifier), kind), key => Read(key.Path, key.Kind));
    }

    private ModuleScript? Read(string path, ModuleKind kind) =>
        _index.Find(path) is { } file
        && file.Text.GetText() is { } text
        && ScriptCache.Get(text, file.Text.Path, kind) is { Problem: null } model
            ? new ModuleScript(path, model.Kind, ScriptApiLinker.Link(_index, file, kind))
            : null;
}

/// <summary>A script as an interface sees it.</summary>
/// <param name="Path">Its normalised path.</param>
/// <param name="Kind">How it is loaded.</param>
/// <param name="Api">What it offers.</param>
internal sealed record ModuleScript(string Path, ModuleKind Kind, ScriptApi Api);
