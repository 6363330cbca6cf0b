using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Model.Shapes;
using V8Typed.Generator.Parsing;
using V8Typed.Generator.Script;

namespace V8Typed.Generator.Diagnostics.Comparison;

/// <summary>
/// Interfaces to the members that are compared with their scripts. A reader knows the types that it has seen, so that a project's types are resolved
/// once, not for each member. For one thread at a time.
/// </summary>
internal sealed class InterfaceReader
{
    private const string BatchAttribute = "V8Typed.JsBatchAttribute";

    private readonly ShapeResolver _resolver = new();
    private readonly Dictionary<ITypeSymbol, Shape?> _shapes = new(SymbolEqualityComparer.IncludeNullability);

    /// <summary>The types that the shapes name.</summary>
    public ObjectParser Objects => _resolver.Objects;

    /// <param name="type">The interface.</param>
    /// <param name="lookup">Where its names are looked for.</param>
    public IReadOnlyList<ComparedMember> Read(INamedTypeSymbol type, ScriptLookup lookup) =>
    [
        .. MembersOf(type)
            .Select(member => JsNaming.Path(MemberParser.JsNameOf(member)) is { } path ? Compare(member, path, lookup) : null)
            .OfType<ComparedMember>(),
    ];

    /// <summary>The members that stand for something in the script; those of a base that is a module of its own are compared there.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) => type.AllInterfaces
        .Where(each => !MemberParser.IsFactory(each) && !each.GetAttributes().Has(KnownNames.JsModuleAttribute))
        .Prepend(type)
        .SelectMany(each => each.GetMembers())
        .Where(member => member switch
        {
            { IsAbstract: false } or { IsStatic: true } => false,
            IMethodSymbol method => method is { MethodKind: MethodKind.Ordinary, IsGenericMethod: false },
            IPropertySymbol property => !property.IsIndexer && property.ExplicitInterfaceImplementations.IsEmpty,
            _ => false,
        })
        .Where(member => member.Name != "Dispose" || member.ContainingType.SpecialType != SpecialType.System_IDisposable);

    private ComparedMember Compare(ISymbol symbol, JsPath path, ScriptLookup lookup)
    {
        (ScriptMember? found, MissingMember? missing) = lookup.Find(path);
        var member = new ComparedMember(
            symbol, path, found, missing,
            symbol.GetAttributes().Has(KnownNames.JsConstructorAttribute), symbol.GetAttributes().Has(BatchAttribute));

        // Types are looked at only where there is something to compare them with.
        return found is null or { Kind: ScriptMemberKind.Unknown } ? member
            : symbol is IPropertySymbol property ? member with { Result = Resolve(property.Type, property) }
            : WithSignature(member, (IMethodSymbol)symbol);
    }

    private ComparedMember WithSignature(ComparedMember member, IMethodSymbol method)
    {
        (AsyncKind promised, ITypeSymbol? result) = AsyncParser.Parse(method);
        return member with
        {
            Parameters = [.. method.Parameters.Where(parameter => !parameter.Type.Is(KnownNames.CancellationToken)).Select(Parameter)],
            Async = promised,
            Result = result is null ? new VoidShape() : Resolve(result, method.GetReturnTypeAttributes()),
        };
    }

    private ComparedParameter Parameter(IParameterSymbol parameter) => new(
        parameter,
        parameter.IsParams
            ? parameter.Type is IArrayTypeSymbol array ? Resolve(array.ElementType, parameter) : null
            : Resolve(parameter.Type, parameter));

    private Shape? Resolve(ITypeSymbol type, ISymbol owner) => Resolve(type, owner.GetAttributes());

    private Shape? Resolve(ITypeSymbol type, ImmutableArray<AttributeData> attributes)
    {
        if (attributes.Has(KnownNames.JsBigIntAttribute))
        {
            return _resolver.Resolve(type, asBigInt: true);
        }

        if (!_shapes.TryGetValue(type, out Shape? shape))
        {
            _shapes.Add(type, shape = _resolver.Resolve(type, asBigInt: false));
        }

        return shape;
    }
}
