using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics.Comparison;

namespace V8Typed.Generator.Diagnostics.Rules;

/// <summary>
/// One comparison of an interface with its script. A rule is silent of what is unknown: one false alarm costs more than a hundred finds
/// are worth.
/// </summary>
internal abstract class ScriptRule
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ScriptRule> All { get; } =
    [
        new MissingExportRule(), new TooManyArgumentsRule(), new TooFewArgumentsRule(), new ParameterTypeRule(), new ResultTypeRule(),
        new AsyncRule(), new ConstructionRule(), new MemberKindRule(), new ReadOnlyRule(), new NullabilityRule(), new LossyTypeRule(),
        new DefaultValueRule(),
    ];

    /// <summary>What it reports.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    public abstract void Check(ComparedMember member, ModuleComparison comparison);
}
