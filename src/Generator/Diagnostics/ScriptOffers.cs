using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Parsing;
using V8Typed.Generator.Script;
using V8Typed.Generator.Script.Declarations;
using V8Typed.Generator.Script.Exports;
using V8Typed.Generator.Writing;

namespace V8Typed.Generator.Diagnostics;

/// <summary>What the scripts of a compilation offer to interfaces.</summary>
internal sealed class ScriptOffers
{
    // Shared by the analyzers of one run: each would put the exports together again.
    private static readonly ConditionalWeakTable<AnalyzerOptions, ScriptOffers> s_known = new();

    // Between runs an editor makes new options of the same files: what is known of these goes on as long as none of them changes. By the first.
    private static readonly ConditionalWeakTable<AdditionalText, ScriptOffers> s_lasting = new();

    private readonly DeclarationIndex _declarations;
    private readonly ScriptIndex _scripts;
    private readonly ConcurrentDictionary<(string Path, ModuleKind Kind, string? Global), ScriptOffer?> _offers = new();

    private ScriptOffers(DeclarationIndex declarations, ScriptIndex scripts)
    {
        _declarations = declarations;
        _scripts = scripts;
    }

    public static ScriptOffers From(AnalyzerOptions options) => s_known.GetValue(options, Read);

    /// <summary>What the script of an interface offers; null when nothing is known of it.</summary>
    public ScriptOffer? Of(ModuleInterface type) =>
        type is { Attribute: { } attribute, Script: { } path }
            ? _offers.GetOrAdd((path, (ModuleKind)(attribute.Named("Kind") as int? ?? 0), attribute.Named("Global") as string), key => Find(key.Path, key.Kind, key.Global))
            : null;

    private static ScriptOffers Read(AnalyzerOptions options)
    {
        var read = new ScriptOffers(
            DeclarationIndex.From(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider),
            new ScriptIndex(options.AdditionalFiles
                .Select(text => ScriptFile.From(text, options.AnalyzerConfigOptionsProvider))
                .OfType<ScriptFile>()
                .ToEquatableArray()));
        if (options.AdditionalFiles.IsEmpty)
        {
            return read;
        }

        AdditionalText first = options.AdditionalFiles[0];
        if (s_lasting.TryGetValue(first, out ScriptOffers? known) && known._scripts.Equals(read._scripts) && known._declarations.IsSame(read._declarations))
        {
            return known;
        }

        // The table has no way to replace a value in one step; who comes second finds it missing, and reads for itself.
        s_lasting.Remove(first);
        return s_lasting.GetValue(first, _ => read);
    }

    private ScriptOffer? Find(string path, ModuleKind wanted, string? global)
    {
        ScriptApi? declared = _declarations.ApiOf(path);
        if (_scripts.Find(path) is { Bundle: not null })
        {
            wanted = ModuleKind.CommonJs;
        }

        if (_scripts.Find(path) is not { Bundle: not { IsPending: true } } file || file.Text.GetText() is not { } text || ScriptCache.Get(text, file.Text.Path, wanted) is not { Problem: null } model)
        {
            return declared is null ? null : new ScriptOffer(ScriptPath.FileName(path), declared, ModuleKind.Auto, null, declared);
        }

        // Declarations that do not name the global declare what is in it.
        string root = global ?? ScriptPath.BaseName(path);
        bool hasRoot = model.Kind == ModuleKind.Script && (declared is null || declared.Exports.Find(root) is not null);
        return new ScriptOffer(ScriptPath.FileName(path), ScriptApiPrecedence.Combine(declared, ScriptApiLinker.Link(_scripts, file, wanted)), model.Kind, hasRoot ? root : null, declared);
    }
}

/// <summary>What a script offers.</summary>
/// <param name="File">The name of its file, or of its package, for messages.</param>
/// <param name="Api">The exports.</param>
/// <param name="Kind">How the script is loaded; Auto when it could not be read.</param>
/// <param name="Root">Of a classic script the global that holds its functions.</param>
/// <param name="Declared">What its declarations alone say; null without any.</param>
internal sealed record ScriptOffer(string File, ScriptApi Api, ModuleKind Kind, string? Root, ScriptApi? Declared)
{
    private readonly Lazy<OfferedMember[]> _members = new(() => [.. OfferedMembers.Of(Declared is { Exports.Items.Count: > 0 } declared ? declared : Api, Root)]);

    private HashSet<string>? _names;
    private ScriptLookup? _lookup;

    /// <summary>What an interface can have. Where declarations say what is meant to be used, that; a script may export more.</summary>
    /// <remarks>Put together once: any number of interfaces may stand for one script.</remarks>
    public IReadOnlyList<OfferedMember> Members => _members.Value;

    /// <summary>Finds names in it.</summary>
    public ScriptLookup Lookup => _lookup ??= new ScriptLookup(this);

    /// <summary>The paths of the members, each of which is there once.</summary>
    public ISet<string> Names => _names ??= new HashSet<string>(Members.Select(member => member.Path), StringComparer.Ordinal);
}
