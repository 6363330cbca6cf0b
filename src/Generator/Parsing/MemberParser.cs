using Microsoft.CodeAnalysis;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Parsing;

/// <summary>The members that a proxy has to implement: the interface's own and the inherited ones, each once.</summary>
internal static class MemberParser
{
    public static EquatableArray<MemberModel> Parse(
        INamedTypeSymbol type, bool isObject, Compilation compilation, ShapeResolver resolver, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var members = new List<MemberModel>();

        // To dispose of an object is to give it up, which is no call of the script.
        foreach (INamedTypeSymbol declaring in InterfaceFacts.BasesOf(type).Prepend(type)
            .Where(declaring => !(isObject && declaring.SpecialType == SpecialType.System_IDisposable)))
        {
            foreach (ISymbol member in declaring.GetMembers())
            {
                cancellation.ThrowIfCancellationRequested();
                if (NeedsImplementation(type, member) && ParseMember(type, isObject, member, compilation, resolver, diagnostics) is { } model)
                {
                    members.Add(model);
                }
            }
        }

        return members.ToEquatableArray();
    }

    /// <summary>The name of a member in the script, which may be a dotted one.</summary>
    public static string JsNameOf(ISymbol member) =>
        (member.GetAttributes().IsEmpty ? null : ConstructorParser.JsName(member) ?? member.JsName()) ?? JsNaming.CamelCase(AsyncParser.BaseName(member));

    /// <summary>The static abstract member that keeps the interface from being a type argument (CS8920), as its own factory needs.</summary>
    public static ISymbol? FactoryForbiddenBy(INamedTypeSymbol type) => InterfaceFacts.BasesOf(type).Prepend(type)
        .SelectMany(declaring => declaring.GetMembers())
        .FirstOrDefault(member => member.IsStatic && NeedsImplementation(type, member));

    /// <summary>Whether it is the contract of the proxy that is emitted for an interface. A base of another assembly with a proxy of its own brings its factory along, implemented.</summary>
    public static bool IsFactory(INamedTypeSymbol type) =>
        type is { Name: "IJsModule" or "IJsObject", Arity: 1 } && type.IsIn("V8Typed.Interop");

    // Abstract, and not implemented by an interface in between. Accessors come with their property or event; a member of a base that is
    // made abstract again (abstract void IBase.M();) is still the base's to look at.
    private static bool NeedsImplementation(INamedTypeSymbol type, ISymbol member) =>
        member.IsAbstract
        && member is not ITypeSymbol
        && !IsRedeclaration(member)
        && member is not IMethodSymbol { AssociatedSymbol: not null }
        && type.FindImplementationForInterfaceMember(member) is null or { IsAbstract: true };

    private static bool IsRedeclaration(ISymbol member) => member switch
    {
        IMethodSymbol method => !method.ExplicitInterfaceImplementations.IsEmpty,
        IPropertySymbol property => !property.ExplicitInterfaceImplementations.IsEmpty,
        IEventSymbol @event => !@event.ExplicitInterfaceImplementations.IsEmpty,
        _ => false,
    };

    private static MemberModel? ParseMember(
        INamedTypeSymbol type, bool isObject, ISymbol member, Compilation compilation, ShapeResolver resolver, DiagnosticBag diagnostics)
    {
        string display = $"{member.ContainingType.Name}.{member.Name}";
        if (Refusal(type, isObject, member, compilation) is { } reason)
        {
            diagnostics.Add(Descriptors.MemberNotSupported, member.SourceLocation(), display, reason);
            diagnostics.ForbidsFactory |= member.IsStatic;
            return null;
        }

        string jsName = JsNameOf(member);
        if (JsNaming.Path(jsName) is not { } path)
        {
            NameCheck.ReportEmpty($"Member '{display}'", jsName, member, diagnostics);
            return null;
        }

        return member switch
        {
            IMethodSymbol batch when batch.GetAttributes().Has(KnownNames.JsBatchAttribute) => BatchParser.Parse(batch, display, path, resolver, diagnostics),
            IMethodSymbol method => MethodParser.Parse(method, display, path, resolver, diagnostics),
            IPropertySymbol property => PropertyParser.Parse(property, display, path, resolver, diagnostics),
            _ => null,
        };
    }

    private static string? Refusal(INamedTypeSymbol type, bool isObject, ISymbol member, Compilation compilation) => member switch
    {
        { IsStatic: true } => "static abstract members have no instance to call; give it a body, or make it an instance member",
        IEventSymbol => "events can't be subscribed to from here; use a method that takes what the script needs",
        IPropertySymbol { IsIndexer: true } when !isObject => "indexers have no counterpart in a module; use a method",
        IPropertySymbol { IsIndexer: true } indexer when !IndexParser.IsIndex(indexer) => "an element is found by one index or name; give it one parameter, an integer or a string",
        IMethodSymbol { IsGenericMethod: true } => "generic methods are not known at compile time; declare one method per type",
        IMethodSymbol { ReturnsByRef: true } or IMethodSymbol { ReturnsByRefReadonly: true }
            or IPropertySymbol { ReturnsByRef: true } or IPropertySymbol { ReturnsByRefReadonly: true }
            => "a value of JavaScript has no address; return it by value",
        IMethodSymbol { IsVararg: true } => "__arglist is not supported; use params",
        IMethodSymbol method when method.Parameters.Any(parameter => parameter.RefKind != RefKind.None)
            => "'ref', 'out' and 'in' have no counterpart in JavaScript; pass by value, and return what changes",
        _ when !compilation.IsSymbolAccessibleWithin(member, type)
            => "it is not accessible from this assembly; implement the interface where it is declared",
        _ => null,
    };
}
