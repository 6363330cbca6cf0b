using Microsoft.CodeAnalysis;
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
        if (InterfaceFacts.AttributeAt(context, KnownNames.JsModuleAttribute) is not var (attribute, application))
        {
            return null;
        }

        var type = (INamedTypeSymbol)context.TargetSymbol;
        string file = application.SyntaxTree.FilePath;
        LocationInfo? name = InterfaceFacts.NameIn(application.SyntaxTree, type);
        if (InterfaceFacts.Refuse(type, context.TargetNode.SyntaxTree, name) is { } refusal)
        {
            return new ParsedModule(null, [refusal], file, name);
        }

        var diagnostics = new DiagnosticBag(name);
        var resolver = new ShapeResolver();
        EquatableArray<MemberModel> members =
            MemberParser.Parse(type, isObject: false, context.SemanticModel.Compilation, resolver, diagnostics, cancellation);
        string? global = GlobalParser.Parse(attribute, type.ToDisplayString(), diagnostics, cancellation);
        ModuleModel? model = diagnostics.ForbidsFactory ? null : new(
            GeneratedNames.Hint(type),
            GeneratedNames.Namespace(type),
            ContainerParser.Parse(type),
            type.Reference(),
            GeneratedNames.Nested(type, "__V8TypedProxy"),
            type.ToDisplayString(),
            RequestOf(attribute, file),
            global,
            members,
            resolver.Objects.Models,
            diagnostics.Refusal);
        return new ParsedModule(model, diagnostics.ToEquatableArray(), file, LocationInfo.From(
            application.GetSyntax(cancellation).GetLocation()));
    }

    private static ModuleRequest RequestOf(AttributeData attribute, string file)
    {
        string specifier = attribute.ConstructorArguments is [{ Value: string value }] ? value : "";
        var kind = (ModuleKind)(attribute.Named("Kind") as int? ?? 0);
        return new ModuleRequest(
            specifier,
            ScriptPath.MeantBy(file, specifier),
            kind is >= ModuleKind.Auto and <= ModuleKind.EsModule ? kind : ModuleKind.Auto);
    }
}
