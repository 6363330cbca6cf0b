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
        context.ConfigureGeneratedCodeAnalysis(ModuleActions.WrittenCode);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.JsModuleAttribute) is null)
            {
                return;
            }

            // The same file under another Global is another object. An interface comes once for each file that has a part of it.
            var modules = new ConcurrentDictionary<(string Script, string? Global), ConcurrentDictionary<ModuleInterface, bool>>();
            start.RegisterModuleAction((type, _) =>
            {
                if (type.Script is { } script)
                {
                    modules.GetOrAdd((script, type.Attribute!.Named("Global") as string), static _ => new()).TryAdd(type, true);
                }
            });
            start.RegisterCompilationEndAction(context =>
            {
                foreach (KeyValuePair<(string Script, string? Global), ConcurrentDictionary<ModuleInterface, bool>> module in modules.Where(module => module.Value.Count > 1))
                {
                    Compare([.. module.Value.Keys], module.Key.Script, context);
                }
            });
        });
    }

    private static void Compare(ModuleInterface[] types, string script, CompilationAnalysisContext context)
    {
        HashSet<string> shared = SharedNames(types);
        if (shared.Count == 0)
        {
            return;
        }

        var seen = new Dictionary<string, List<ISymbol>>(StringComparer.Ordinal);
        foreach (ModuleInterface type in types.OrderBy(each => each.Type.ToDisplayString(), StringComparer.Ordinal))
        {
            foreach (IGrouping<string, ISymbol> overloads in type.Members.Where(member => shared.Contains(member.JsName)).GroupBy(member => member.JsName, member => member.Symbol))
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
                        member.SourceLocation() ?? type.Type.SourceLocation(),
                        others[0].SourceLocation() is { } place ? [place] : [],
                        $"{member.ContainingType.Name}.{member.Name}", $"{others[0].ContainingType.Name}.{others[0].Name}", name,
                        ScriptPath.FileName(script), difference));
                }

                others.AddRange(overloads);
            }
        }
    }

    // Interfaces that share a script mostly share it out.
    private static HashSet<string> SharedNames(ModuleInterface[] types)
    {
        var owners = new Dictionary<string, ModuleInterface>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (ModuleInterface type in types)
        {
            foreach (NamedMember member in type.Members)
            {
                if (!owners.TryGetValue(member.JsName, out ModuleInterface? owner))
                {
                    owners.Add(member.JsName, type);
                }
                else if (owner != type)
                {
                    shared.Add(member.JsName);
                }
            }
        }

        return shared;
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
