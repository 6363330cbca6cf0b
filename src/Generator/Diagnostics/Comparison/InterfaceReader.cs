using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Model.Shapes;
using V8Typed.Generator.Parsing;

namespace V8Typed.Generator.Diagnostics.Comparison;

/// <summary>
/// Interfaces to the members that are compared with their scripts. A reader knows the types that it has seen, so that a project's types are resolved
/// once, not for each member. For one thread at a time.
/// </summary>
internal sealed class InterfaceReader
{
    private static readonly VoidShape s_void = new();

    private readonly ShapeResolver _resolver = new();
    private readonly Dictionary<ITypeSymbol, Shape?> _shapes = new(SymbolEqualityComparer.IncludeNullability);

    /// <summary>The types that the shapes name.</summary>
    public ObjectParser Objects => _resolver.Objects;

    /// <param name="type">The interface.</param>
    /// <param name="lookup">Where its names are looked for.</param>
    public IReadOnlyList<ComparedMember> Read(ModuleInterface type, ScriptLookup lookup)
    {
        var members = new List<ComparedMember>(type.Members.Length);
        foreach (NamedMember member in type.Members)
        {
            if (lookup.Find(member.JsName) is { } name)
            {
                members.Add(Compare(member.Symbol, name));
            }
        }

        return members;
    }

    private ComparedMember Compare(ISymbol symbol, ScriptName name)
    {
        ImmutableArray<AttributeData> attributes = symbol.GetAttributes();
        bool isConstructor = attributes.Has(KnownNames.JsConstructorAttribute);
        bool isBatch = attributes.Has(KnownNames.JsBatchAttribute);

        // Types are looked at only where there is something to compare them with.
        if (name.Found is null or { Kind: ScriptMemberKind.Unknown })
        {
            return new ComparedMember(symbol, name, isConstructor, isBatch);
        }

        if (symbol is not IMethodSymbol method)
        {
            return new ComparedMember(symbol, name, isConstructor, isBatch) { Result = Resolve(((IPropertySymbol)symbol).Type, symbol) };
        }

        (AsyncKind promised, ITypeSymbol? result) = AsyncParser.Parse(method);
        return new ComparedMember(symbol, name, isConstructor, isBatch)
        {
            Parameters = Parameters(method),
            Async = promised,
            Result = result is null ? s_void : Resolve(result, method),
        };
    }

    private List<ComparedParameter> Parameters(IMethodSymbol method)
    {
        ImmutableArray<IParameterSymbol> declared = method.Parameters;
        var parameters = new List<ComparedParameter>(declared.Length);
        foreach (IParameterSymbol parameter in declared)
        {
            if (!parameter.Type.Is(KnownNames.CancellationToken))
            {
                parameters.Add(Parameter(parameter));
            }
        }

        return parameters;
    }

    private ComparedParameter Parameter(IParameterSymbol parameter) => new(
        parameter,
        parameter.IsParams
            ? parameter.Type is IArrayTypeSymbol array ? Resolve(array.ElementType, parameter) : null
            : Resolve(parameter.Type, parameter));

    // The owner is what has the attribute: of a result the method.
    private Shape? Resolve(ITypeSymbol type, ISymbol owner)
    {
        if (IsIndifferent(type))
        {
            return _resolver.Resolve(type, asBigInt: false);
        }

        if ((owner is IMethodSymbol method ? method.GetReturnTypeAttributes() : owner.GetAttributes()).Has(KnownNames.JsBigIntAttribute))
        {
            return _resolver.Resolve(type, asBigInt: true);
        }

        if (!_shapes.TryGetValue(type, out Shape? shape))
        {
            _shapes.Add(type, shape = _resolver.Resolve(type, asBigInt: false));
        }

        return shape;
    }

    // The types that most signatures have: of these no attribute makes anything else, and to look them up would take longer.
    private static bool IsIndifferent(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Double or SpecialType.System_Int32;
}
