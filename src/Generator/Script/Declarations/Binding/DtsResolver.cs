using System;
using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Script.Declarations.Syntax;

namespace V8Typed.Generator.Script.Declarations.Binding;

/// <summary>Names to what is declared under them, across files.</summary>
internal sealed class DtsResolver
{
    // What goes through more files, or in a circle, names nothing.
    private const int MaxSteps = 64;

    private readonly Dictionary<string, DtsScope> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<DtsScope, DtsSymbol> _whole = [];
    private readonly Dictionary<(string From, string Specifier), DtsScope?> _resolved = [];
    private readonly Dictionary<string, DtsScope> _ambient = new(StringComparer.Ordinal);
    private readonly List<(DtsNamespace Module, DtsScope From)> _modules = [];
    private readonly DtsLibrary _library;
    private readonly DtsScope _globals;
    private readonly ScopeBuilder _builder;

    public DtsResolver(DtsLibrary library, DtsSource root)
    {
        _library = library;
        _globals = new DtsScope(root, null, "");
        _builder = new ScopeBuilder(_globals, (module, scope) => _modules.Add((module, scope)));
    }

    /// <summary>The names of a file, with what other files that it refers to add to them.</summary>
    public DtsScope File(DtsSource source)
    {
        if (_files.TryGetValue(source.Path, out DtsScope? scope))
        {
            return scope;
        }

        scope = source.File.IsModule ? new DtsScope(source, _globals, "") : new DtsScope(source, _globals, "", _globals);
        _files[source.Path] = scope;
        _builder.Build(source.File.Declarations, scope, exportsAll: !source.File.IsModule);
        foreach (string reference in source.File.References)
        {
            if (_library.Find(ScriptPath.Resolve(source.Path, reference)) is { } other)
            {
                File(other);
            }
        }

        AddModules();
        return scope;
    }

    /// <summary>The module that a file of globals declares by name, of which the others that it declares are parts; null when there is none.</summary>
    public DtsScope? AmbientModule => _ambient.OrderBy(pair => pair.Key.Length).FirstOrDefault() is { Key: { } name, Value: var module }
        && _ambient.Keys.All(other => other == name || other.StartsWith(name + "/", StringComparison.Ordinal)) ? module : null;

    /// <summary>The module that a specifier in a file means; null when it is not there.</summary>
    public DtsScope? Module(DtsSource from, string specifier)
    {
        bool isRelative = ScriptPath.IsRelative(specifier) || specifier is "." or "..";
        if (!isRelative && _ambient.TryGetValue(specifier, out DtsScope? ambient))
        {
            return ambient;
        }

        // Asked for each name that a module hands on.
        if (!_resolved.TryGetValue((from.Path, specifier), out DtsScope? module))
        {
            DtsSource? source = isRelative
                ? DtsPaths.Candidates(from.Path, specifier).Select(_library.Find).FirstOrDefault(found => found is not null)
                : null;
            _resolved[(from.Path, specifier)] = module = source is null ? null : File(source);
        }

        return module;
    }

    /// <summary>What a dotted name means in a scope.</summary>
    public DtsSymbol? Resolve(IReadOnlyList<string> path, DtsScope scope) => Resolve(path, scope, MaxSteps);

    /// <summary>What a module exports under a name.</summary>
    public DtsSymbol? Export(DtsScope module, string name) => Export(module, name, MaxSteps);

    /// <summary>What <c>export =</c> of a module names.</summary>
    public DtsSymbol? Assigned(DtsScope module) => Assigned(module, MaxSteps);

    /// <summary>All that a module exports: the names of <c>export *</c> too, save the default.</summary>
    /// <param name="isComplete">False when one of its modules is missing.</param>
    public IReadOnlyList<string> ExportNames(DtsScope module, out bool isComplete)
    {
        var names = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var modules = new HashSet<DtsScope>();
        var open = new Queue<DtsScope>([module]);
        isComplete = true;
        while (open.Count > 0)
        {
            DtsScope next = open.Dequeue();
            if (!modules.Add(next))
            {
                continue;
            }

            isComplete &= !next.Source.File.IsDamaged;
            names.AddRange(next.ExportOrder.Where(name => (name != "default" || next == module) && seen.Add(name)));
            foreach ((DtsSource from, string specifier) in next.Stars.ToArray())
            {
                if (Module(from, specifier) is { } star)
                {
                    open.Enqueue(star);
                }
                else
                {
                    isComplete = false;
                }
            }
        }

        return names;
    }

    /// <summary>What a name stands for that is declared elsewhere; itself for any other, and where that is not found.</summary>
    public DtsSymbol Follow(DtsSymbol symbol) => Follow(symbol, MaxSteps) ?? symbol;

    private DtsSymbol? Resolve(IReadOnlyList<string> path, DtsScope scope, int steps)
    {
        if (path.Count == 0 || steps <= 0 || scope.Lookup(path[0]) is not { } symbol)
        {
            return null;
        }

        DtsSymbol? current = Follow(symbol, steps - 1);
        for (int i = 1; i < path.Count && current is not null; i++)
        {
            current = current.Inner is { } inner ? Export(inner, path[i], steps - 1) : null;
        }

        return current;
    }

    // A name for something else is gone after; one that is declared here as well is what it says.
    private DtsSymbol? Follow(DtsSymbol symbol, int steps)
    {
        if (symbol.Parts.Count == 0 || symbol.Parts[0] is not { Declaration: DtsReference reference, Scope: var scope })
        {
            return symbol;
        }

        if (steps <= 0)
        {
            return null;
        }

        if (reference.Specifier is null)
        {
            // export { a }, whose own name may be a too.
            return Resolve(reference.Path, scope, steps - 1);
        }

        return Module(scope.Source, reference.Specifier) is not { } module ? null
            : reference.Path.Count == 1 && reference.Path[0] == "*" ? Whole(module, steps - 1)
            : Export(module, reference.Path[0], steps - 1);
    }

    private DtsSymbol? Export(DtsScope module, string name, int steps)
    {
        if (steps <= 0)
        {
            return null;
        }

        if (module.Exports.TryGetValue(name, out DtsSymbol? symbol))
        {
            return Follow(symbol, steps - 1);
        }

        if (Assigned(module, steps - 1) is { } assigned)
        {
            return name == "default" ? assigned : assigned.Inner is { } inner && inner != module ? Export(inner, name, steps - 1) : null;
        }

        return name == "default" ? null : ExportOfStars(module, name, steps - 1);
    }

    // Each module is asked once, however many of them export each other.
    private DtsSymbol? ExportOfStars(DtsScope module, string name, int steps)
    {
        var seen = new HashSet<DtsScope> { module };
        var open = new Queue<DtsScope>([module]);
        while (open.Count > 0)
        {
            foreach ((DtsSource from, string specifier) in open.Dequeue().Stars.ToArray())
            {
                if (Module(from, specifier) is not { } star || !seen.Add(star))
                {
                    continue;
                }

                if (star.Exports.TryGetValue(name, out DtsSymbol? symbol) && Follow(symbol, steps - 1) is { } found)
                {
                    return found;
                }

                open.Enqueue(star);
            }
        }

        return null;
    }

    private DtsSymbol? Assigned(DtsScope module, int steps) => module.Assignment is { } path ? Resolve(path, module, steps - 1) : null;

    private DtsSymbol Whole(DtsScope module, int steps)
    {
        if (Assigned(module, steps) is { } assigned)
        {
            return assigned;
        }

        if (!_whole.TryGetValue(module, out DtsSymbol? whole))
        {
            _whole[module] = whole = new DtsSymbol("*", "*", module.Source) { Inner = module };
        }

        return whole;
    }

    // What is declared of other modules: of a file that is known it is added to, under what that exports as a whole.
    private void AddModules()
    {
        while (_modules.Count > 0)
        {
            (DtsNamespace module, DtsScope from) = _modules[_modules.Count - 1];
            _modules.RemoveAt(_modules.Count - 1);
            DtsScope target;
            if (ScriptPath.IsRelative(module.Specifier!))
            {
                if (Module(from.Source, module.Specifier!) is not { } known)
                {
                    continue;
                }

                target = Assigned(known)?.Inner ?? known;
            }
            else if (!_ambient.TryGetValue(module.Specifier!, out target!))
            {
                _ambient[module.Specifier!] = target = new DtsScope(from.Source, from, module.Specifier + ".");
            }

            var adding = new DtsScope(from.Source, from, target.Prefix, target);
            _builder.Build(module.Declarations, adding, module.ExportsAll);
            target.Assignment ??= adding.Assignment;
        }
    }
}
