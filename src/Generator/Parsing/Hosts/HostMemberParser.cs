using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model.Hosts;

namespace V8Typed.Generator.Parsing.Hosts;

/// <summary>The members of a host type to their models.</summary>
internal static class HostMemberParser
{
    public static EquatableArray<HostMemberModel> Parse(
        INamedTypeSymbol type, ShapeResolver resolver, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var members = new List<HostMemberModel>();
        foreach (ISymbol member in HostMembers.Of(type))
        {
            cancellation.ThrowIfCancellationRequested();
            string display = $"{member.ContainingType.Name}.{member.Name}";
            if (Refusal(member) is { } reason)
            {
                diagnostics.Add(Descriptors.MemberNotSupported, member.SourceLocation(), display, reason + ", or hide it with [JsIgnore]");
            }
            else if (ParseMember(member, display, resolver, diagnostics, cancellation) is { } model && HostNameCheck.Run(model, member, members, diagnostics))
            {
                members.Add(model);
            }
        }

        members.AddRange(HostIteratorParser.Parse(type, resolver));
        return members.ToEquatableArray();
    }

    private static HostMemberModel? ParseMember(
        ISymbol member, string display, ShapeResolver resolver, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        string? docs = DocsParser.Summary(member, cancellation);
        return member switch
        {
            IMethodSymbol method => HostMethodParser.Parse(method, display, docs, resolver, diagnostics),
            IPropertySymbol { IsIndexer: true } indexer => HostPropertyParser.ParseIndexer(indexer, docs, resolver, diagnostics),
            IPropertySymbol property => HostPropertyParser.Parse(property, display, docs, resolver, diagnostics),
            _ => null,
        };
    }

    private static string? Refusal(ISymbol member) => member switch
    {
        IEventSymbol => "script cannot subscribe to events; offer a method that takes a delegate",
        IFieldSymbol => "script sees properties, and no fields; make it a property",
        IPropertySymbol { IsIndexer: true } indexer when !IsIndexable(indexer) =>
            "script indexes by one int or string; use a method",
        IMethodSymbol { IsGenericMethod: true } => "generic methods are not known at compile time; declare one method per type",
        IMethodSymbol { ReturnsByRef: true } or IMethodSymbol { ReturnsByRefReadonly: true }
            or IPropertySymbol { ReturnsByRef: true } or IPropertySymbol { ReturnsByRefReadonly: true }
            => "a value of JavaScript has no address; return it by value",
        IMethodSymbol { IsVararg: true } => "__arglist is not supported; use params",
        IMethodSymbol method when method.Parameters.Any(parameter => parameter.RefKind != RefKind.None)
            => "'ref', 'out' and 'in' have no counterpart in JavaScript; pass by value, and return what changes",
        _ when member.GetAttributes().Find("System.ObsoleteAttribute") is { ConstructorArguments: [_, { Value: true }] }
            => "it is obsolete, and generated code cannot call it; remove it",
        _ => null,
    };

    private static bool IsIndexable(IPropertySymbol indexer) =>
        indexer.Parameters is [{ Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_String, RefKind: RefKind.None, IsParams: false }];
}
