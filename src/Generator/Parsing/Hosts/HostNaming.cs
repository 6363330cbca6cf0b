using Microsoft.CodeAnalysis;

namespace V8Typed.Generator.Parsing.Hosts;

/// <summary>C# names to names for scripts.</summary>
internal static class HostNaming
{
    /// <summary>The type's name with those of the types around it: <c>Order.Line</c> is <c>OrderLine</c>.</summary>
    public static string TypeName(INamedTypeSymbol type) => type.ContainingType is null ? type.Name : TypeName(type.ContainingType) + type.Name;

    /// <summary>A member's name in script: one name, in which a dot has no meaning.</summary>
    public static string MemberName(ISymbol member) => member.JsName() ?? JsNaming.CamelCase(AsyncParser.BaseName(member));
}
