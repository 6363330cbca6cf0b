using System;
using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Declarations.Syntax;

namespace V8Typed.Generator.Script.Declarations.Binding;

/// <summary>Type names to what they stand for: something declared, a class of the language, or one of its operators on types.</summary>
internal sealed class NamedTypeBinder(DtsResolver resolver, TypeBinder types)
{
    private readonly Dictionary<ReferenceType, DtsSymbol> _symbols = [];
    private readonly Queue<DtsSymbol> _undefined = new();
    private readonly HashSet<DtsSymbol> _open = [];

    /// <summary>The declared types that were met and are still to be defined.</summary>
    public Queue<DtsSymbol> Undefined => _undefined;

    public DtsSymbol? SymbolOf(ReferenceType reference) => _symbols.TryGetValue(reference, out DtsSymbol? symbol) ? symbol : null;

    /// <summary>The type by its name, which is then to be defined.</summary>
    public ReferenceType Reference(DtsSymbol symbol)
    {
        var reference = new ReferenceType(symbol.FullName, symbol.Source.Path);
        if (!_symbols.ContainsKey(reference))
        {
            _symbols[reference] = symbol;
            _undefined.Enqueue(symbol);
        }

        return reference;
    }

    public ScriptType Bind(DtsNamedType named, TypeContext context)
    {
        if (named.Specifier is null && named.Path.Count == 1 && context.Parameters.TryGetValue(named.Path[0], out ScriptType? parameter))
        {
            return parameter;
        }

        if (Symbol(named, context) is { } symbol)
        {
            return OfSymbol(symbol, named, context) ?? ScriptType.Unknown;
        }

        if (named.Specifier is not null || named.Path.Count != 1)
        {
            // An enum's member: E.A
            return named.Specifier is null && named.Path.Count > 1 && resolver.Resolve([.. named.Path.Take(named.Path.Count - 1)], context.Scope) is { } parent
                ? EnumBinder.Member(parent, named.Path[named.Path.Count - 1])
                : ScriptType.Unknown;
        }

        return UtilityTypes.Bind(named, context, types) ?? NamedTypes.Find(named.Path[0], [.. Arguments(named, context)]) ?? ScriptType.Unknown;
    }

    /// <summary>What a type has as a base: its members with its arguments in their place. Null for what is not known.</summary>
    public ObjectType? Expand(DtsType type, TypeContext context)
    {
        if (type is DtsNamedType named && Symbol(named, context) is { } symbol && symbol.Parts.Exists(part => part.Declaration is DtsClass))
        {
            return types.Objects.Bind(symbol, [.. Arguments(named, context)]);
        }

        return types.Objects.MembersOf(types.Bind(type, context));
    }

    /// <summary>The declaration that a type names; null where there is none.</summary>
    public DtsSymbol? Lookup(DtsType type, TypeContext context) => type is DtsNamedType named ? Symbol(named, context) : null;

    /// <summary>What <c>import("a").b</c> names.</summary>
    public DtsSymbol? Imported(string specifier, IReadOnlyList<string> path, DtsScope scope)
    {
        if (resolver.Module(scope.Source, specifier) is not { } module)
        {
            return null;
        }

        DtsSymbol? current = path.Count == 0 ? resolver.Assigned(module) : resolver.Export(module, path[0]);
        for (int i = 1; i < path.Count && current is not null; i++)
        {
            current = current.Inner is { } inner ? resolver.Export(inner, path[i]) : null;
        }

        return current;
    }

    public IEnumerable<ScriptType> Arguments(DtsNamedType named, TypeContext context) => named.Arguments.Select(argument => types.Bind(argument, context));

    private DtsSymbol? Symbol(DtsNamedType named, TypeContext context) =>
        named.Specifier is { } specifier ? Imported(specifier, named.Path, context.Scope) : resolver.Resolve(named.Path, context.Scope);

    private ScriptType? OfSymbol(DtsSymbol symbol, DtsNamedType named, TypeContext context)
    {
        foreach (DtsPart part in symbol.Parts)
        {
            switch (part.Declaration)
            {
                case DtsClass:
                    return IsFunction(symbol)
                        ? new FunctionType(types.Objects.Bind(symbol, [.. Arguments(named, context)]).Signatures)
                        : Reference(symbol);
                case DtsAlias { Type: DtsObjectType, TypeParameters.Count: 0 }:
                    return Reference(symbol);
                case DtsAlias alias:
                    return OfAlias(symbol, alias, part.Scope, named, context);
                case DtsEnum @enum:
                    return EnumBinder.TypeOf(@enum);
            }
        }

        return null;
    }

    private ScriptType OfAlias(DtsSymbol symbol, DtsAlias alias, DtsScope scope, DtsNamedType named, TypeContext context)
    {
        // An alias that is made of itself has no end.
        if (!_open.Add(symbol))
        {
            return ScriptType.Unknown;
        }

        ScriptType bound = types.Bind(alias.Type, TypeContext.In(scope).With(alias.TypeParameters, [.. Arguments(named, context)], types.Bind));
        _open.Remove(symbol);
        return bound;
    }

    // An interface that says nothing but how to call it is a function.
    private static bool IsFunction(DtsSymbol symbol) => symbol.Parts.TrueForAll(part =>
        part.Declaration is DtsClass { IsInterface: true, Bases.Count: 0, Members: { Count: > 0 } members } && members.All(member => member.Kind == DtsMemberKind.Call));
}
