using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using V8Typed.Generator.Parsing;
using V8Typed.Generator.Script;

namespace V8Typed.Generator.Diagnostics;

/// <summary>What an interface says by its attributes and names: for which script it stands, or that it stands for an object, and what its members are called there.</summary>
internal sealed class ModuleInterface
{
    private MemberNames? _names;

    private ModuleInterface(INamedTypeSymbol type, AttributeData? attribute)
    {
        Type = type;
        Attribute = attribute;
        Script = attribute is { ConstructorArguments: [{ Value: string specifier }], ApplicationSyntaxReference.SyntaxTree.FilePath: { } file }
            ? ScriptPath.MeantBy(file, specifier)
            : null;
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>Its <c>[JsModule]</c>; null of a <c>[JsObject]</c> interface.</summary>
    public AttributeData? Attribute { get; }

    /// <summary>The normalised path of its script, or the name of its package; null when it names neither.</summary>
    public string? Script { get; }

    /// <summary>The members that are compared with the script; those of a base that is a module of its own are compared there.</summary>
    public ImmutableArray<NamedMember> Members => Names.Compared;

    /// <summary>The names of the script that its members stand for, those with a body and those of all bases too.</summary>
    public ISet<string> JsNames => Names.All;

    // Symbols do not change: who comes at the same time reads the same.
    private MemberNames Names => _names ??= MemberNames.Of(Type);

    public static ModuleInterface Of(INamedTypeSymbol type) => new(type, AttributeOf(type));

    public static AttributeData? AttributeOf(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Interface ? type.GetAttributes().Find(KnownNames.JsModuleAttribute) : null;

    /// <summary>
    /// Whether what is wrong at a location is to be reported with the file: each file has what stands in it, the one with the attribute also what stands in no part of the
    /// interface at all.
    /// </summary>
    public bool IsReportedIn(SyntaxTree file, Location location)
    {
        if (location.SourceTree == file)
        {
            return true;
        }

        AttributeData? attribute = Attribute ?? Type.GetAttributes().Find(KnownNames.JsObjectAttribute);
        return attribute?.ApplicationSyntaxReference?.SyntaxTree == file && Type.DeclaringSyntaxReferences.All(part => part.SyntaxTree != location.SourceTree);
    }
}
