using Microsoft.CodeAnalysis;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Parsing;

/// <summary>Whether a method promises its result.</summary>
internal static class AsyncParser
{
    private const string Namespace = "System.Threading.Tasks";
    private const string Suffix = "Async";

    /// <summary>By what it does, and the result's own type; null for none.</summary>
    public static (AsyncKind Kind, ITypeSymbol? Result) Parse(IMethodSymbol method) =>
        method.ReturnsVoid ? (AsyncKind.None, null)
        : KindOf(method.ReturnType) == AsyncKind.None ? (AsyncKind.None, method.ReturnType)
        : (KindOf(method.ReturnType), method.ReturnType is INamedTypeSymbol { TypeArguments: [var result] } ? result : null);

    /// <summary>The C# name from which the JavaScript name is made: methods that return a task are called with the suffix in C# only.</summary>
    public static string BaseName(ISymbol member) =>
        member.Name is var name && name.Length > Suffix.Length && name.EndsWith(Suffix, System.StringComparison.Ordinal)
            && member is IMethodSymbol { ReturnsVoid: false } method && KindOf(method.ReturnType) != AsyncKind.None
            ? name.Substring(0, name.Length - Suffix.Length)
            : name;

    /// <summary>Which task a type is.</summary>
    public static AsyncKind KindOf(ITypeSymbol type) => type is not INamedTypeSymbol { Arity: <= 1 } ? AsyncKind.None : type.Name switch
    {
        "Task" when type.IsIn(Namespace) => AsyncKind.Task,
        "ValueTask" when type.IsIn(Namespace) => AsyncKind.ValueTask,
        _ => AsyncKind.None,
    };
}
