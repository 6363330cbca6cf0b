using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;
using V8Typed.Generator.Parsing;
using V8Typed.Generator.Script;

namespace V8Typed.Generator.Diagnostics;

/// <summary>Two interfaces that describe one script, and one thing in it in ways that can't both be right.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DisagreementAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.InterfacesDisagree];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.JsModuleAttribute) is null)
            {
                return;
            }

            var interfaces = new ConcurrentBag<(INamedTypeSymbol Type, string Script)>();
            start.RegisterSymbolAction(
                context =>
                {
                    if (ScriptOf((INamedTypeSymbol)context.Symbol) is { } script)
                    {
                        interfaces.Add(((INamedTypeSymbol)context.Symbol, script));
                    }
                },
                SymbolKind.NamedType);
            start.RegisterCompilationEndAction(context =>
            {
                foreach (IGrouping<string, (INamedTypeSymbol Type, string Script)> group in interfaces.GroupBy(pair => pair.Script).Where(group => group.Skip(1).Any()))
                {
                    Compare([.. group.Select(pair => pair.Type).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)], group.Key, context);
                }
            });
        });
    }

    // The same file under another Global is another object.
    private static string? ScriptOf(INamedTypeSymbol type) =>
        ModuleInterface.ScriptOf(type) is { } path ? path + "\n" + ModuleInterface.AttributeOf(type)?.Named("Global") : null;

    private static void Compare(INamedTypeSymbol[] types, string script, CompilationAnalysisContext context)
    {
        var seen = new Dictionary<string, List<ISymbol>>(StringComparer.Ordinal);
        foreach (INamedTypeSymbol type in types)
        {
            foreach (IGrouping<string, ISymbol> overloads in InterfaceReader.MembersOf(type).GroupBy(MemberParser.JsNameOf))
            {
                // What both inherit is the same. Of several ways to call a function one that both know is enough.
                string name = overloads.Key;
                ISymbol member = overloads.First();
                if (!seen.TryGetValue(name, out List<ISymbol>? others))
                {
                    seen.Add(name, [.. overloads]);
                    continue;
                }

                string?[] differences = [.. others.SelectMany(other => overloads.Select(each => SymbolEqualityComparer.Default.Equals(each, other) ? null : Difference(each, other)))];
                if (differences.Length > 0 && differences[0] is { } difference && Array.TrueForAll(differences, each => each is not null))
                {
                    context.ReportDiagnostic(Diagnostic.Create(
                        Descriptors.InterfacesDisagree,
                        member.SourceLocation() ?? type.SourceLocation(),
                        others[0].SourceLocation() is { } place ? [place] : [],
                        $"{member.ContainingType.Name}.{member.Name}", $"{others[0].ContainingType.Name}.{others[0].Name}", name,
                        ScriptPath.FileName(script.Split('\n')[0]), difference));
                }

                others.AddRange(overloads);
            }
        }
    }

    private static string? Difference(ISymbol a, ISymbol b)
    {
        if (a is not IMethodSymbol method || b is not IMethodSymbol other)
        {
            return a.Kind != b.Kind ? "one is a method and the other a property"
                : a is IPropertySymbol first && b is IPropertySymbol second && AreApart(first.Type, second.Type, ShapeKinds.Accepted)
                    ? $"one is '{Text(first.Type)}' and the other '{Text(second.Type)}'"
                : null;
        }

        IParameterSymbol[] parameters = Parameters(method);
        IParameterSymbol[] otherParameters = Parameters(other);
        for (int i = 0; i < parameters.Length && parameters.Length == otherParameters.Length; i++)
        {
            if (AreApart(parameters[i].Type, otherParameters[i].Type, ShapeKinds.Sent))
            {
                return $"one passes '{Text(parameters[i].Type)}' and the other '{Text(otherParameters[i].Type)}'";
            }
        }

        (AsyncKind promised, ITypeSymbol? result) = AsyncParser.Parse(method);
        (AsyncKind otherPromised, ITypeSymbol? otherResult) = AsyncParser.Parse(other);
        return (promised == AsyncKind.None) != (otherPromised == AsyncKind.None)
            || (result is not null && otherResult is not null && AreApart(result, otherResult, ShapeKinds.Accepted))
                ? $"one returns '{Text(method.ReturnType)}' and the other '{Text(other.ReturnType)}'"
                : null;
    }

    private static IParameterSymbol[] Parameters(IMethodSymbol method) =>
        [.. method.Parameters.Where(parameter => !parameter.IsParams && !parameter.Type.Is(KnownNames.CancellationToken))];

    private static bool AreApart(ITypeSymbol a, ITypeSymbol b, Func<Shape, JsKinds> kindsOf)
    {
        var resolver = new ShapeResolver();
        return resolver.Resolve(a, asBigInt: false) is { } first && resolver.Resolve(b, asBigInt: false) is { } second
            && (kindsOf(first) & kindsOf(second) & ~JsKinds.Nothing) == 0;
    }

    private static string Text(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
