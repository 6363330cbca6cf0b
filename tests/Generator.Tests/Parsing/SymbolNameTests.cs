using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using V8Typed.Generator.Parsing;

namespace V8Typed.Generator.Tests.Parsing;

/// <summary>Names are put together here where that is simple; the compiler, which is slower, has the last word on what they are.</summary>
public sealed class SymbolNameTests
{
    private static readonly SymbolDisplayFormat s_reference = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create(
        "Names",
        [
            CSharpSyntaxTree.ParseText("""
                public class Global { public class Nested { } }
                public enum @enum { }
                public delegate void @record();
                namespace @class.Inner { public struct Plain { } public interface @await { } }
                namespace Some.value { public record Item(int Id); public record struct @int; file class Hidden { } public class Generic<T> { public class Inside { } } }
                """),
        ],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Collections.Immutable.dll" or "System.Text.Json.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    [Fact]
    public void References_are_those_of_the_compiler() => AssertAll(type => type.ToDisplayString(s_reference), type => type.Reference());

    [Fact]
    public void Names_of_messages_are_those_of_the_compiler() =>
        AssertAll(type => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat).TrimEnd('?'), type => type.DisplayName());

    private static void AssertAll(Func<ITypeSymbol, string> expected, Func<ITypeSymbol, string> actual)
    {
        string[] wrong = [.. Types().Select(type => (Expected: expected(type), Actual: actual(type))).Where(pair => pair.Expected != pair.Actual).Select(pair => $"{pair.Expected}: {pair.Actual}")];

        Assert.Empty(wrong);
    }

    // All that there are, with each annotation, as arrays and in other types.
    private static IEnumerable<ITypeSymbol> Types()
    {
        INamedTypeSymbol list = s_compilation.GetTypeByMetadataName("System.Collections.Generic.List`1")!;
        int count = 0;
        foreach (INamedTypeSymbol type in TypesIn(s_compilation.GlobalNamespace).Where(type => !type.IsStatic))
        {
            foreach (NullableAnnotation annotation in new[] { NullableAnnotation.None, NullableAnnotation.NotAnnotated, NullableAnnotation.Annotated })
            {
                ITypeSymbol annotated = type.WithNullableAnnotation(annotation);
                yield return annotated;
                yield return s_compilation.CreateArrayTypeSymbol(annotated, 1, annotation);
                yield return s_compilation.CreateArrayTypeSymbol(annotated, 1, annotation).WithNullableAnnotation(NullableAnnotation.Annotated);
                yield return s_compilation.CreateArrayTypeSymbol(annotated, 2, annotation);
                yield return list.Construct([annotated], [annotation]);
                count++;
            }
        }

        Assert.True(count > 5000);
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamedTypeSymbol type => TypesIn(type).Prepend(type),
        INamespaceSymbol @namespace => TypesIn(@namespace),
        _ => [],
    });
}
