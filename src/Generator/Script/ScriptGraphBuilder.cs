using Microsoft.CodeAnalysis.Text;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Script;

/// <summary>Follows imports from the scripts that interfaces name; only what it meets is read.</summary>
internal sealed class ScriptGraphBuilder
{
    private readonly ScriptIndex _index;
    private readonly SortedDictionary<string, ScriptNode> _nodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Queue<(ScriptFile File, ModuleKind Wanted, ModuleKind IfPlain)> _pending = new();
    private readonly List<DiagnosticInfo> _problems = [];

    private ScriptGraphBuilder(ScriptIndex index) => _index = index;

    public static ScriptGraph Build(EquatableArray<ModuleRequest> requests, ScriptIndex index, CancellationToken cancellation)
    {
        var builder = new ScriptGraphBuilder(index);
        builder.EnqueueRoots(requests);
        while (builder._pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            (ScriptFile file, ModuleKind wanted, ModuleKind ifPlain) = builder._pending.Dequeue();
            builder.Visit(file, wanted, ifPlain);
        }

        builder.ReportUnused();
        return new ScriptGraph(builder._nodes.Values.ToEquatableArray(), builder._problems.ToEquatableArray());
    }

    private void EnqueueRoots(EquatableArray<ModuleRequest> requests)
    {
        // Where one interface says the kind and another leaves it open, the one that says it counts.
        foreach (IGrouping<string?, ModuleRequest> group in requests.Where(r => r.Path is not null).GroupBy(r => r.Path))
        {
            if (_index.Find(group.Key!) is not { } file)
            {
                continue;
            }

            ModuleKind[] kinds = [.. group.Select(r => r.Kind).Where(kind => kind != ModuleKind.Auto).Distinct().OrderBy(kind => kind)];
            if (kinds.Length > 1)
            {
                Report(Descriptors.KindConflict, file, default, default, ScriptPath.FileName(file.Path), kinds[0].ToString(), kinds[1].ToString());
            }

            // A bundle is what it was made as.
            Enqueue(file, file.Bundle is null ? kinds.FirstOrDefault() : ModuleKind.CommonJs, ModuleKind.Script);
        }
    }

    private void Enqueue(ScriptFile file, ModuleKind wanted, ModuleKind ifPlain)
    {
        if (_seen.Add(file.Path))
        {
            _pending.Enqueue((file, wanted, ifPlain));
        }
    }

    private void Visit(ScriptFile file, ModuleKind wanted, ModuleKind ifPlain)
    {
        if (file.Bundle is { IsPending: true } pending)
        {
            _nodes[file.Resource] = new ScriptNode(file.Path, new ManifestEntry(file.Resource, ModuleKind.CommonJs, pending.Sha256, []));
            return;
        }

        // The compiler itself reports a file that it can't read.
        if (file.Text.GetText() is not { } text)
        {
            return;
        }

        ScriptModel script = ScriptCache.Get(text, file.Text.Path, wanted);
        ReportProblem(file, script.Problem);
        foreach (ScriptNeed need in script.Needs)
        {
            // A package for browsers and servers has code for both, behind tests of its own.
            if (PackageCode.IsAt(file, text, need.Lines.Start.Line))
            {
                continue;
            }

            Report(Descriptors.MissingAtRunTime, file, need.Span, need.Lines, ScriptPath.FileName(file.Path), $"'{need.Name}'", need.Owner);
        }

        var imports = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (ScriptImport import in script.Imports)
        {
            if (import.Form == ImportForm.Computed)
            {
                AddComputed(file, import);
                continue;
            }

            bool isRelative = ScriptPath.IsRelative(import.Specifier) || import.Specifier is "." or "..";
            if (_index.FindImport(file.Path, import) is not { } target)
            {
                // What is no path may be guarded, and commonly is: try { require("fs") } catch { }.
                if (import.IsPassed || (!isRelative && import.Form != ImportForm.Declaration))
                {
                    continue;
                }

                Report(
                    Descriptors.ImportNotFound, file, import.Span, import.Lines, import.Specifier, ScriptPath.FileName(file.Path),
                    isRelative ? _index.Suggest(file.Path, import.Specifier) : BareSpecifier.HintForImport(_index, file.Path, import.Specifier));
                continue;
            }

            imports[import.Specifier] = target.Resource;
            Enqueue(target, ModuleKind.Auto, import.Form == ImportForm.Require ? ModuleKind.CommonJs : ModuleKind.EsModule);
        }

        ModuleKind kind = script.IsPlain ? ifPlain : script.Kind;
        _nodes[file.Resource] = new ScriptNode(file.Path, new ManifestEntry(
            file.Resource, kind, file.Bundle?.Sha256 ?? script.Sha256, imports.Select(pair => new ManifestImport(pair.Key, pair.Value)).ToEquatableArray(), file.ImportName?.Name, file.ImportName?.Scope ?? ""));
    }

    // What the path will be is known at run time only: all that it can be is embedded, and found by its path then.
    private void AddComputed(ScriptFile file, ScriptImport import)
    {
        ScriptFile[] targets = [.. _index.FindComputed(file.Path, import.Specifier)];
        foreach (ScriptFile target in targets)
        {
            Enqueue(target, ModuleKind.Auto, ModuleKind.EsModule);
        }

        if (targets.Length == 0)
        {
            Report(
                Descriptors.ImportNotFound, file, import.Span, import.Lines, import.Specifier, ScriptPath.FileName(file.Path),
                _index.Suggest(file.Path, import.Specifier));
        }
    }

    private void ReportProblem(ScriptFile file, ScriptProblem? problem)
    {
        string name = ScriptPath.FileName(file.Path);
        switch (problem?.Kind)
        {
            case ScriptProblemKind.Syntax:
                Report(Descriptors.ScriptSyntaxError, file, problem.Span, problem.Lines, name, problem.Message);
                break;
            case ScriptProblemKind.TooDeep:
                Report(Descriptors.ScriptTooDeep, file, problem.Span, problem.Lines, name);
                break;
            case ScriptProblemKind.NotUtf8:
                Report(Descriptors.ScriptNotUtf8, file, problem.Span, problem.Lines, name);
                break;
        }
    }

    private void ReportUnused()
    {
        foreach (ScriptFile file in _index.Files.Where(file => !_seen.Contains(file.Path)))
        {
            Report(Descriptors.ScriptUnused, file, default, default, ScriptPath.FileName(file.Path));
        }
    }

    private void Report(
        Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, ScriptFile file, TextSpan span, LinePositionSpan lines, params string[] arguments) =>
        _problems.Add(new DiagnosticInfo(descriptor, new LocationInfo(file.Text.Path, span, lines), arguments.ToEquatableArray()));
}
