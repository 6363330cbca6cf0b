using System.Linq;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Model.Hosts;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing.Hosts;

/// <summary>What iterating over a host object gives, if it is an <c>IEnumerable</c> of one type that can cross.</summary>
internal static class HostIteratorParser
{
    public static HostIteratorModel? Parse(INamedTypeSymbol type, ShapeResolver resolver)
    {
        INamedTypeSymbol[] sequences =
        [
            .. type.AllInterfaces.Where(contract => contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T),
        ];
        if (sequences is not [{ TypeArguments: [var element] } sequence] || resolver.Resolve(element, asBigInt: false) is not { } shape)
        {
            resolver.Objects.TakeReason(); // It is no error that an object cannot be iterated over.
            return null;
        }

        return new HostIteratorModel(sequence.Reference(), $"{type.Name}[Symbol.iterator]", shape, element.Reference());
    }
}
