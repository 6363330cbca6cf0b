using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Model.Hosts;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing.Hosts;

/// <summary>What iterating over a host object gives, if it is a sequence of one type that can cross, and a stream of one.</summary>
internal static class HostIteratorParser
{
    public static IEnumerable<HostIteratorModel> Parse(INamedTypeSymbol type, ShapeResolver resolver)
    {
        HostIteratorModel?[] found = [Parse(type, isAsync: false, resolver), Parse(type, isAsync: true, resolver)];
        return found.OfType<HostIteratorModel>();
    }

    private static HostIteratorModel? Parse(INamedTypeSymbol type, bool isAsync, ShapeResolver resolver)
    {
        INamedTypeSymbol[] sequences = [.. type.AllInterfaces.Where(contract => isAsync ? StreamParser.IsStream(contract) : StreamParser.IsSequence(contract))];
        if (sequences is not [{ TypeArguments: [var element] } sequence] || resolver.Resolve(element, asBigInt: false) is not { } shape)
        {
            resolver.Objects.TakeReason(); // It is no error that an object cannot be iterated over.
            return null;
        }

        string name = $"{type.Name}[Symbol.{(isAsync ? "asyncIterator" : "iterator")}]";
        return new HostIteratorModel(sequence.Reference(), name, shape, element.Reference(), isAsync);
    }
}
