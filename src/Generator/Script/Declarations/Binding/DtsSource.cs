using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Declarations.Syntax;

namespace V8Typed.Generator.Script.Declarations.Binding;

/// <summary>A declaration file: each text is parsed once, however many steps and analyzers ask.</summary>
internal sealed class DtsSource(string path, string givenPath, SourceText text)
{
    private static readonly ConditionalWeakTable<SourceText, Lazy<DtsFile>> s_files = new();

    /// <summary>The normalised path.</summary>
    public string Path { get; } = path;

    public SourceText Text { get; } = text;

    public DtsFile File => s_files.GetValue(Text, key => new Lazy<DtsFile>(() => DtsParser.Parse(key.ToString(), ScriptPath.Extension(Path) == ".tsx"))).Value;

    public ScriptPlace Place(int position, int length)
    {
        int start = Math.Max(0, Math.Min(position, Text.Length));
        LinePositionSpan lines = Text.Lines.GetLinePositionSpan(new TextSpan(start, Math.Min(length, Text.Length - start)));
        return new ScriptPlace(
            givenPath, start, Math.Min(length, Text.Length - start), lines.Start.Line, lines.Start.Character, lines.End.Line, lines.End.Character);
    }
}

/// <summary>Gives declaration files by path, and notes what it was asked for: the outcome holds as long as the answers are the same.</summary>
internal sealed class DtsLibrary(Func<string, (string Path, SourceText Text)?> find)
{
    private readonly Dictionary<string, DtsSource?> _sources = new(StringComparer.Ordinal);

    /// <summary>What was asked for and found; null for what is not there.</summary>
    public IReadOnlyDictionary<string, DtsSource?> Asked => _sources;

    public DtsSource? Find(string path)
    {
        if (!_sources.TryGetValue(path, out DtsSource? source))
        {
            source = find(path) is { } found ? new DtsSource(path, found.Path, found.Text) : null;
            _sources[path] = source;
        }

        return source;
    }
}
