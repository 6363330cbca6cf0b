using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Diagnostics;
using V8Typed.Generator.Model;
using V8Typed.Generator.Script;

namespace V8Typed.Generator.Parsing;

/// <summary>A <c>[JsModule]</c> interface to its model.</summary>
internal static class ModuleParser
{
    public static ParsedModule? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        AttributeData? attribute = type.GetAttributes().Find(KnownNames.JsModuleAttribute);
        SyntaxReference? application = attribute?.ApplicationSyntaxReference;

        // The attribute given twice is an error of the compiler's; one of them is enough for us.
        if (type.TypeKind != TypeKind.Interface || application is null
            || application.SyntaxTree != context.TargetNode.SyntaxTree || !context.TargetNode.FullSpan.Contains(application.Span))
        {
            return null;
        }

        string file = application.SyntaxTree.FilePath;
        LocationInfo? name = LocationInfo.From(type.Locations.FirstOrDefault(l => l.SourceTree == application.SyntaxTree) ?? type.SourceLocation());
        if (Refuse(type, context.TargetNode.SyntaxTree, name) is { } refusal)
        {
            return new ParsedModule(null, [refusal], file, name);
        }

        var diagnostics = new DiagnosticBag(name);
        var resolver = new ShapeResolver();
        EquatableArray<MemberModel> members = MemberParser.Parse(type, context.SemanticModel.Compilation, resolver, diagnostics, cancellation);
        string? global = GlobalParser.Parse(attribute!, type.ToDisplayString(), diagnostics, cancellation);
        ModuleModel? model = diagnostics.ForbidsFactory ? null : new(
            HintName(type),
            type.ContainingNamespace.IsGlobalNamespace ? "" : NamespaceOf(type),
            ContainerParser.Parse(type),
            type.Reference(),
            ProxyClass(type),
            type.ToDisplayString(),
            RequestOf(attribute!, file),
            global,
            members,
            resolver.Objects.Models,
            diagnostics.Refusal);
        return new ParsedModule(model, diagnostics.ToEquatableArray(), file, LocationInfo.From(
            application.GetSyntax(cancellation).GetLocation()));
    }

    private static DiagnosticInfo? Refuse(INamedTypeSymbol type, SyntaxTree tree, LocationInfo? location)
    {
        LanguageVersion version = ((CSharpParseOptions)tree.Options).LanguageVersion;
        if (version < LanguageVersion.CSharp12)
        {
            return new DiagnosticInfo(Descriptors.LanguageTooOld, location, [type.ToDisplayString(), version.ToDisplayString()]);
        }

        return ContainerParser.Refusal(type) is { } reason
            ? new DiagnosticInfo(Descriptors.InterfaceRefused, location, [type.ToDisplayString(), reason])
            : null;
    }

    private static ModuleRequest RequestOf(AttributeData attribute, string file)
    {
        string specifier = attribute.ConstructorArguments is [{ Value: string value }] ? value : "";
        var kind = (ModuleKind)(attribute.Named("Kind") as int? ?? 0);
        return new ModuleRequest(
            specifier,
            ScriptPath.IsRelative(specifier) ? ScriptPath.Resolve(file, specifier) : null,
            kind is >= ModuleKind.Auto and <= ModuleKind.EsModule ? kind : ModuleKind.Auto);
    }

    // Anything may be called like our class; a class may not be called like what surrounds it.
    private static string ProxyClass(INamedTypeSymbol type)
    {
        string name = "__V8TypedProxy";
        while (type.Name == name || !type.GetMembers(name).IsEmpty || type.TypeParameters.Any(parameter => parameter.Name == name))
        {
            name += "_";
        }

        return name;
    }

    private static string NamespaceOf(INamedTypeSymbol type) => type.ContainingNamespace
        .ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));

    // Ns.Outer`1+IFoo -> Ns.Outer_1.IFoo: unique, and a file name everywhere.
    private static string HintName(INamedTypeSymbol type)
    {
        var names = new Stack<string>();
        for (ISymbol current = type; current is not (null or IModuleSymbol or INamespaceSymbol { IsGlobalNamespace: true }); current = current.ContainingSymbol)
        {
            names.Push(current.MetadataName.Replace('`', '_'));
        }

        return string.Join(".", names);
    }
}
