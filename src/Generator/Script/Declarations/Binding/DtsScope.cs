using System;
using System.Collections.Generic;
using V8Typed.Generator.Script.Declarations.Syntax;

namespace V8Typed.Generator.Script.Declarations.Binding;

/// <summary>The names of a file, a namespace or a module.</summary>
/// <param name="source">The file.</param>
/// <param name="parent">Where names are looked up that are missing here.</param>
/// <param name="prefix">What stands before the names declared here to make them unique in the file.</param>
/// <param name="shared">The names of the module that this one adds to; null when it has names of its own.</param>
internal sealed class DtsScope(DtsSource source, DtsScope? parent, string prefix, DtsScope? shared = null)
{
    private readonly Dictionary<string, DtsSymbol> _symbols = shared?._symbols ?? new(StringComparer.Ordinal);

    public DtsSource Source { get; } = source;

    /// <summary>What can be imported from it, by the exported name.</summary>
    public Dictionary<string, DtsSymbol> Exports { get; } = shared?.Exports ?? new(StringComparer.Ordinal);

    /// <summary>The exported names in the order of the text.</summary>
    public List<string> ExportOrder { get; } = shared?.ExportOrder ?? [];

    /// <summary>The specifiers of <c>export * from</c>, with the file that says so.</summary>
    public List<(DtsSource From, string Specifier)> Stars { get; } = shared?.Stars ?? [];

    /// <summary>What <c>export =</c> names; null without one.</summary>
    public IReadOnlyList<string>? Assignment { get; set; }

    public DtsSymbol? Lookup(string name)
    {
        for (DtsScope? scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope._symbols.TryGetValue(name, out DtsSymbol? symbol))
            {
                return symbol;
            }
        }

        return null;
    }

    public DtsSymbol GetOrAdd(string name)
    {
        if (!_symbols.TryGetValue(name, out DtsSymbol? symbol))
        {
            _symbols[name] = symbol = new DtsSymbol(name, Prefix + name, Source);
        }

        return symbol;
    }

    public void Export(string name, DtsSymbol symbol)
    {
        if (!Exports.ContainsKey(name))
        {
            ExportOrder.Add(name);
        }

        Exports[name] = symbol;
    }

    public string Prefix { get; } = prefix;

    private DtsScope? Parent { get; } = parent;
}

/// <summary>All that is declared under one name.</summary>
/// <param name="name">The name.</param>
/// <param name="fullName">The name with the namespaces around it.</param>
/// <param name="source">The file that declares it first.</param>
internal sealed class DtsSymbol(string name, string fullName, DtsSource source)
{
    public string Name { get; } = name;

    public string FullName { get; } = fullName;

    public DtsSource Source { get; } = source;

    /// <summary>Its declarations: overloads, and what merges with them.</summary>
    public List<DtsPart> Parts { get; } = [];

    /// <summary>Its members as a namespace; null when it is none.</summary>
    public DtsScope? Inner { get; set; }
}

/// <summary>A declaration, and the scope in which its names are looked up.</summary>
internal readonly record struct DtsPart(DtsDeclaration Declaration, DtsScope Scope);
