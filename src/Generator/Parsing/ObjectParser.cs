using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Parsing;

/// <summary>Records, classes and structs to their models, each once per interface.</summary>
internal sealed class ObjectParser(ShapeResolver resolver)
{
    private readonly Dictionary<string, ObjectModel?> _models = [];

    private string? _reason;

    public EquatableArray<ObjectModel> Models => _models.Values.Where(model => model is not null).Select(model => model!).ToEquatableArray();

    /// <summary>The model that a shape names.</summary>
    public ObjectModel? Find(string type) => _models.TryGetValue(type, out ObjectModel? model) ? model : null;

    /// <summary>Notes why a type is refused; the innermost reason counts.</summary>
    public void Refuse(string reason) => _reason ??= reason;

    /// <summary>Why the last type was refused, where a part of it is to blame: for the message.</summary>
    public string? TakeReason()
    {
        string? reason = _reason;
        _reason = null;
        return reason;
    }

    /// <summary>Why a value of the shape can't be read; null when it can.</summary>
    public string? Unreadable(Shape shape)
    {
        if (_models.Count == 0)
        {
            return null;
        }

        var walk = new ShapeWalk(_models.Values.OfType<ObjectModel>());
        return walk.All(shape).OfType<ObjectShape>().Select(value => walk.Type(value.Type).Unreadable).FirstOrDefault(reason => reason is not null);
    }

    public Shape? Parse(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named || !IsCandidate(named))
        {
            return null;
        }

        string key = KeyOf(named);
        if (!_models.TryGetValue(key, out ObjectModel? model))
        {
            // Its own name is known while its properties are looked at; a failure among them takes it back.
            _models[key] = new ObjectModel(key, NameOf(named), named.IsValueType, named.IsAbstract, false, [], [], null, [], "");
            _models[key] = model = Build(named, key);
        }

        return model is null ? null : new ObjectShape(key, type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated);
    }

    /// <summary>Whether code anywhere in the assembly can name the type.</summary>
    public static bool IsVisible(INamedTypeSymbol type) =>
        type.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal or Accessibility.NotApplicable
        && !type.IsFileLocal
        && (type.ContainingType is null || IsVisible(type.ContainingType))
        && type.TypeArguments.All(argument => argument is not INamedTypeSymbol named || IsVisible(named));

    private ObjectModel? Build(INamedTypeSymbol type, string key)
    {
        IReadOnlyList<IPropertySymbol> declared = PropertiesOf(type);
        IMethodSymbol? constructor = ConstructorOf(type, declared);
        var properties = new List<ObjectPropertyModel>();
        var arguments = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (IPropertySymbol property in declared)
        {
            bool asBigInt = property.GetAttributes().Has(KnownNames.JsBigIntAttribute);
            if (resolver.Resolve(property.Type, asBigInt) is not { } shape)
            {
                _reason ??= $"its property '{NameOf(type)}.{property.Name}' has the type '{property.Type.ToDisplayString()}'";
                return null;
            }

            IParameterSymbol? parameter = constructor is null ? null : ParameterOf(constructor, property);
            if (parameter is not null)
            {
                arguments[parameter.Name] = properties.Count;
            }

            properties.Add(new ObjectPropertyModel(
                property.EscapedName(),
                property.JsName() ?? JsNaming.CamelCase(property.Name),
                property.Type.Reference(),
                shape,
                property.GetMethod is { DeclaredAccessibility: Accessibility.Public },
                TargetOf(property, parameter),
                DefaultOf(parameter)));
        }

        EquatableArray<DerivedModel> derived = DerivedOf(type);
        if (properties.Count == 0 && derived.Count == 0)
        {
            _reason ??= $"'{NameOf(type)}' has no public properties";
            return null;
        }

        bool isComplete = constructor is not null && constructor.Parameters.All(parameter => arguments.ContainsKey(parameter.Name));
        return new ObjectModel(
            key,
            NameOf(type),
            type.IsValueType,
            type.IsAbstract,
            IsVisible(type),
            properties.ToEquatableArray(),
            isComplete ? constructor!.Parameters.Select(parameter => arguments[parameter.Name]).ToEquatableArray() : [],
            isComplete || type.IsAbstract && derived.Count > 0
                ? null
                : $"'{NameOf(type)}' has no public constructor whose parameters are named like its properties; give it one",
            derived,
            type.GetAttributes().Find("System.Text.Json.Serialization.JsonPolymorphicAttribute")?.Named("TypeDiscriminatorPropertyName") as string ?? "$type");
    }

    private EquatableArray<DerivedModel> DerivedOf(INamedTypeSymbol type)
    {
        var derived = new List<DerivedModel>();
        var depths = new Dictionary<string, int>();
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { } kind && kind.Is("System.Text.Json.Serialization.JsonDerivedTypeAttribute")
                && attribute.ConstructorArguments is [{ Value: INamedTypeSymbol other }, { Value: (string or int) and var id }, ..]
                && !SymbolEqualityComparer.Default.Equals(other, type)
                && Parse(other.WithNullableAnnotation(NullableAnnotation.NotAnnotated)) is ObjectShape shape)
            {
                depths[shape.Type] = DepthOf(other);
                derived.Add(new DerivedModel(shape.Type, SymbolDisplay.FormatPrimitive(id, quoteStrings: true, useHexadecimalNumbers: false)!));
            }
        }

        // One that derives from another of them is asked for first.
        return derived.OrderByDescending(other => depths[other.Type]).ToEquatableArray();
    }

    private static int DepthOf(INamedTypeSymbol? type) => type is null ? 0 : 1 + DepthOf(type.BaseType);

    // Types of the framework are no data, whatever properties they have; pairs are.
    private static bool IsCandidate(INamedTypeSymbol type) =>
        type.SpecialType == SpecialType.None
        && (type.TypeKind is TypeKind.Struct
            || type.TypeKind is TypeKind.Class && !type.IsStatic && (!type.IsAbstract || HasDerived(type))
            || type.TypeKind is TypeKind.Interface && HasDerived(type))
        && !type.IsRefLikeType
        && !type.IsUnboundGenericType
        && type.TypeArguments.All(argument => argument.TypeKind != TypeKind.TypeParameter)
        && (!IsOfFramework(type) || (type is { Name: "KeyValuePair", Arity: 2 } && type.IsIn("System.Collections.Generic")))
        && !type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable);

    private static bool HasDerived(INamedTypeSymbol type) =>
        type.GetAttributes().Has("System.Text.Json.Serialization.JsonDerivedTypeAttribute");

    private static bool IsOfFramework(INamedTypeSymbol type)
    {
        INamespaceSymbol root = type.ContainingNamespace;
        while (root is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            root = root.ContainingNamespace;
        }

        return root.Name is "System" or "Microsoft" || IsOurs(type.ContainingNamespace);
    }

    private static bool IsOurs(INamespaceSymbol @namespace) => @namespace is { Name: "V8Typed", ContainingNamespace.IsGlobalNamespace: true }
        or { Name: "Interop", ContainingNamespace: { Name: "V8Typed", ContainingNamespace.IsGlobalNamespace: true } };

    private static IReadOnlyList<IPropertySymbol> PropertiesOf(INamedTypeSymbol type)
    {
        var chain = new Stack<INamedTypeSymbol>();
        for (INamedTypeSymbol? current = type; current is not null && current.SpecialType != SpecialType.System_Object; current = current.BaseType)
        {
            chain.Push(current);
        }

        var properties = new List<IPropertySymbol>();
        IEnumerable<INamedTypeSymbol> declaring = type.TypeKind == TypeKind.Interface ? type.AllInterfaces.Reverse().Concat([type]) : chain;
        foreach (INamedTypeSymbol level in declaring)
        {
            foreach (ISymbol member in level.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, ReturnsByRef: false } property
                    && !property.GetAttributes().Has("System.Text.Json.Serialization.JsonIgnoreAttribute"))
                {
                    Add(properties, property);
                }
            }
        }

        return properties;
    }

    // An override stands in the place of what it overrides.
    private static void Add(List<IPropertySymbol> properties, IPropertySymbol property)
    {
        for (int i = 0; i < properties.Count; i++)
        {
            if (properties[i].Name == property.Name)
            {
                properties[i] = property;
                return;
            }
        }

        properties.Add(property);
    }

    private static IMethodSymbol? ConstructorOf(INamedTypeSymbol type, IReadOnlyList<IPropertySymbol> properties)
    {
        if (type.IsAbstract)
        {
            return null;
        }

        // Of those whose parameters all have a property: the first with the most parameters, the last with the fewest, and one without any that somebody wrote.
        IMethodSymbol? longest = null, shortest = null, empty = null;
        foreach (IMethodSymbol candidate in type.InstanceConstructors)
        {
            if (candidate.DeclaredAccessibility != Accessibility.Public)
            {
                continue;
            }

            if (candidate.GetAttributes().Has("System.Text.Json.Serialization.JsonConstructorAttribute"))
            {
                return candidate;
            }

            if (Fits(candidate, properties))
            {
                longest = longest is null || candidate.Parameters.Length > longest.Parameters.Length ? candidate : longest;
                shortest = shortest is null || candidate.Parameters.Length <= shortest.Parameters.Length ? candidate : shortest;
                empty ??= candidate is { Parameters.IsEmpty: true, IsImplicitlyDeclared: false } ? candidate : null;
            }
        }

        return (type.IsRecord ? longest : empty)
            ?? (longest is { Parameters.IsEmpty: false } && properties.Any(property => property.SetMethod is null) ? longest : shortest);
    }

    private static bool Fits(IMethodSymbol constructor, IReadOnlyList<IPropertySymbol> properties)
    {
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            bool isThere = false;
            for (int i = 0; i < properties.Count && !isThere; i++)
            {
                isThere = Matches(parameter, properties[i]);
            }

            if (!isThere)
            {
                return false;
            }
        }

        return true;
    }

    private static IParameterSymbol? ParameterOf(IMethodSymbol constructor, IPropertySymbol property)
    {
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            if (Matches(parameter, property))
            {
                return parameter;
            }
        }

        return null;
    }

    private static bool Matches(IParameterSymbol parameter, IPropertySymbol property) =>
        string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)
        && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type)
        && parameter.RefKind is RefKind.None or RefKind.In;

    private static PropertyTarget TargetOf(IPropertySymbol property, IParameterSymbol? parameter) => property.SetMethod switch
    {
        _ when parameter is not null => PropertyTarget.Constructor,
        not { DeclaredAccessibility: Accessibility.Public } => PropertyTarget.None,
        { IsInitOnly: false } when !property.IsRequired && HasInitializer(property) => PropertyTarget.OptionalSetter,
        _ => PropertyTarget.Initializer,
    };

    private static bool HasInitializer(IPropertySymbol property) => property.DeclaringSyntaxReferences
        .Any(reference => reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null });

    // As a literal with its cast, which fits every enum too.
    private static string? DefaultOf(IParameterSymbol? parameter) => parameter switch
    {
        not { HasExplicitDefaultValue: true } => null,
        { ExplicitDefaultValue: null } => "default!",
        { ExplicitDefaultValue: double or float } => null, // NaN and infinities have no literal; such a property has to be there.
        { ExplicitDefaultValue: string text } => SymbolDisplay.FormatLiteral(text, quote: true),
        _ => $"({parameter.Type.Reference()})({SymbolDisplay.FormatPrimitive(parameter.ExplicitDefaultValue, true, false)})",
    };

    private static string KeyOf(INamedTypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Reference();

    private static string NameOf(INamedTypeSymbol type) => type.DisplayName();
}
