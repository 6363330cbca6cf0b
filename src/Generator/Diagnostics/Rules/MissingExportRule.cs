using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Diagnostics.Comparison;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script;

namespace V8Typed.Generator.Diagnostics.Rules;

/// <summary>The script has nothing of the member's name.</summary>
internal sealed class MissingExportRule : ScriptRule
{
    private const int MostNames = 5;

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Descriptors.ExportNotFound;

    /// <inheritdoc/>
    public override void Check(ComparedMember member, ModuleComparison comparison)
    {
        if (member.Missing is not { } missing)
        {
            return;
        }

        ScriptMember? nearest = Nearest(missing);
        string hint = nearest is not null ? $"did you mean '{nearest.Name}' ({nearest.Place})?"
            : missing.Others.Items.Count == 0 ? "it has nothing"
            : $"it has {string.Join(", ", missing.Others.Items.Take(MostNames).Select(other => $"'{other.Name}'"))}{(missing.Others.Items.Count > MostNames ? ", ..." : "")}";
        comparison.Report(
            Descriptor, member.Location, nearest?.Place,
            nearest is null
                ? ImmutableDictionary<string, string?>.Empty
                : ImmutableDictionary<string, string?>.Empty.Add(ModuleComparison.SuggestedName, WithLast(member.Path.ToString(), nearest.Name)),
            member.Display, missing.Name, missing.Owner, hint);
    }

    // The same but for case, or few letters away.
    private static ScriptMember? Nearest(MissingMember missing) => missing.Others.Items
        .Where(other => Math.Abs(other.Name.Length - missing.Name.Length) <= 3)
        .Select(other => (Member: other, Distance: EditDistance.Between(other.Name.ToUpperInvariant(), missing.Name.ToUpperInvariant())))
        .Where(pair => pair.Distance <= missing.Name.Length / 3)
        .OrderBy(pair => pair.Distance)
        .ThenBy(pair => pair.Member.Name, StringComparer.Ordinal)
        .Select(pair => pair.Member)
        .FirstOrDefault();

    private static string WithLast(string path, string name) => path.Substring(0, path.LastIndexOf('.') + 1) + name;
}
