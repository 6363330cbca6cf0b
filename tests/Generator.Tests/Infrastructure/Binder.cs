using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace V8Typed.Generator.Tests.Infrastructure;

/// <summary>The JS halves inside generated files.</summary>
internal static class Binder
{
    /// <summary>Every binder of a run, as the text that the runtime will get. Declarations of TypeScript are raw literals too.</summary>
    public static IEnumerable<string> All(GeneratorRun run) => run.Result.GeneratedSources
        .SelectMany(source => source.SyntaxTree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>())
        .Where(literal => literal.Token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken))
        .Select(literal => literal.Token.ValueText)
        .Where(text => text.StartsWith("({", StringComparison.Ordinal));

    /// <summary>Throws where one is not JavaScript.</summary>
    public static void AssertParses(GeneratorRun run)
    {
        foreach (string binder in All(run))
        {
            new Acornima.Parser().ParseScript(binder);
        }
    }
}
