using Microsoft.CodeAnalysis;
using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Diagnostics;

/// <summary>Collects the diagnostics of one interface.</summary>
/// <param name="fallback">The place for what has none of its own, such as a member inherited from another assembly.</param>
internal sealed class DiagnosticBag(LocationInfo? fallback)
{
    private readonly List<DiagnosticInfo> _diagnostics = [];

    /// <summary>The sentence with which a proxy is refused at run time; null when all members can be implemented.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Whether even the factory can't be emitted, because no type argument may be the interface (CS8920).</summary>
    public bool ForbidsFactory { get; set; }

    public void Add(DiagnosticDescriptor descriptor, Location? location, params string[] arguments)
    {
        var diagnostic = new DiagnosticInfo(descriptor, LocationInfo.From(location) ?? fallback, arguments.ToEquatableArray());

        // An enum is met as often as members use it.
        if (!_diagnostics.Contains(diagnostic))
        {
            _diagnostics.Add(diagnostic);
        }

        Refusal ??= $"{descriptor.Id}: {diagnostic.Text}";
    }

    /// <summary>Refuses without a word of ours: the compiler reports this one itself.</summary>
    public void RefuseSilently(string reason) => Refusal ??= reason;

    public EquatableArray<DiagnosticInfo> ToEquatableArray() => _diagnostics.ToEquatableArray();
}
