using Microsoft.CodeAnalysis;
using V8Typed.Generator.Collections;

namespace V8Typed.Generator.Diagnostics;

/// <summary>A diagnostic that is yet to be reported.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, LocationInfo? Location, EquatableArray<string> Arguments)
{
    public string Text => string.Format(
        System.Globalization.CultureInfo.InvariantCulture,
        Descriptor.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture),
        [.. Arguments]);

    public Diagnostic ToDiagnostic(IReadOnlyDictionary<string, SyntaxTree> trees) =>
        Diagnostic.Create(Descriptor, Location?.ToLocation(trees), [.. Arguments]);
}
