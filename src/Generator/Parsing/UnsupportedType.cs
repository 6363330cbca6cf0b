using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics;

namespace V8Typed.Generator.Parsing;

/// <summary>Says that a type can't cross, and what to use in its place.</summary>
internal static class UnsupportedType
{
    public static void Report(DiagnosticBag diagnostics, string what, ITypeSymbol type, Location? location, ShapeResolver resolver)
    {
        // A type that doesn't exist is the compiler's to report.
        if (type.TypeKind == TypeKind.Error || type is IArrayTypeSymbol { ElementType.TypeKind: TypeKind.Error })
        {
            diagnostics.RefuseSilently($"{what} has an unknown type.");
            return;
        }

        diagnostics.Add(Descriptors.TypeNotSupported, location, what, type.ToDisplayString(), resolver.Objects.TakeReason() is { } reason ? reason + ", which cannot cross" : Remedy(type));
    }

    private static string Remedy(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: > 1 } => "use an array of arrays",
        { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic } => "name the type that the script expects, such as string or double",
        { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => "use int, or long with [JsBigInt]",
        { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } => "JavaScript has no addresses; pass the value",
        { Name: "Span" or "ReadOnlySpan", IsRefLikeType: true } =>
            "a span can be a parameter, of numbers, and one to write into only where no task is returned; use an array or a Memory<T>",
        { TypeKind: TypeKind.Delegate } or { SpecialType: SpecialType.System_Delegate or SpecialType.System_MulticastDelegate } =>
            "use a delegate whose parameters and result can cross, such as Action<string> or Func<int, Task<string>>",
        { TypeKind: TypeKind.TypeParameter } => "use a type that is known at compile time",
        INamedTypeSymbol named when ReferenceParser.IsObject(named) && ReferenceParser.Refusal(named) is { } reason => reason,
        { TypeKind: TypeKind.Interface } when type.Locations.Any(location => location.IsInSource) =>
            "mark the interface with [JsObject] if it describes objects of JavaScript, or with [JsHost] if it describes objects of C#",
        _ when type.Is(KnownNames.CancellationToken) => "make it the last parameter",
        _ when type.ToDisplayString().StartsWith("System.Threading.Tasks.", StringComparison.Ordinal) => "use Task or ValueTask, of a type that can cross",
        _ => "use a scalar, a string, an enum, a collection or dictionary of those, or a type with public properties",
    };
}
