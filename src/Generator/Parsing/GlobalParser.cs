using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Script;

namespace V8Typed.Generator.Parsing;

/// <summary>The <c>Global</c> of <c>[JsModule]</c>.</summary>
internal static class GlobalParser
{
    public static string? Parse(AttributeData attribute, string display, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (attribute.Named("Global") is not string global || JsIdentifier.IsChain(global))
        {
            return attribute.Named("Global") as string;
        }

        diagnostics.Add(Descriptors.GlobalNotAName, LocationOf(attribute, cancellation), global, display);
        return null;
    }

    private static Location? LocationOf(AttributeData attribute, CancellationToken cancellation) =>
        (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax)?.ArgumentList?.Arguments
            .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Global")?.Expression.GetLocation();
}
