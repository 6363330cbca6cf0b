using System.Collections.Generic;

namespace V8Typed.Generator.Script.Declarations.Syntax;

/// <summary>What stands between a function's name and its end.</summary>
/// <param name="typeParameters">The type parameters.</param>
/// <param name="parameters">The parameters, without <c>this</c>.</param>
/// <param name="returns">The result's type; null where none is written.</param>
internal sealed class DtsSignature(
    IReadOnlyList<DtsTypeParameter> typeParameters, IReadOnlyList<DtsParameter> parameters, DtsType? returns)
{
    public IReadOnlyList<DtsTypeParameter> TypeParameters { get; } = typeParameters;

    public IReadOnlyList<DtsParameter> Parameters { get; } = parameters;

    public DtsType? Returns { get; } = returns;

    /// <summary>The properties that a constructor in a source declares by its parameters.</summary>
    public IReadOnlyList<DtsMember> Properties { get; init; } = [];
}

/// <summary>A type parameter.</summary>
internal sealed record DtsTypeParameter(string Name, DtsType? Constraint);

/// <summary>A parameter; one that is a pattern has no name.</summary>
internal sealed record DtsParameter(string Name, DtsType? Type, bool IsOptional, bool IsRest);

/// <summary>The kinds of <see cref="DtsMember"/>.</summary>
internal enum DtsMemberKind
{
    Property,
    Method,
    Getter,
    Setter,
    Call,
    Construct,
    Index,
}

/// <summary>A member of a class, an interface or an object type.</summary>
internal sealed record DtsMember(
    DtsMemberKind Kind, string Name, DtsType? Type, DtsSignature? Signature, bool IsStatic, bool IsOptional, bool IsReadOnly, int Position, string? Comment);
