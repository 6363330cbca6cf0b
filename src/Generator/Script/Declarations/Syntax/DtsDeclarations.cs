using System.Collections.Generic;

namespace V8Typed.Generator.Script.Declarations.Syntax;

/// <summary>A statement. The set is closed: the classes of this file.</summary>
internal abstract class DtsDeclaration
{
    /// <summary>The declared name; empty where there is none.</summary>
    public string Name { get; init; } = "";

    public bool IsExported { get; init; }

    public bool IsDefault { get; init; }

    /// <summary>Where the name stands.</summary>
    public int Position { get; init; }

    public string? Comment { get; init; }
}

/// <summary><c>function f(): T</c>, one of its overloads.</summary>
internal sealed class DtsFunction(DtsSignature signature, bool hasBody = false) : DtsDeclaration
{
    /// <summary>Whether it is the implementation, in a source.</summary>
    public bool HasBody { get; } = hasBody;

    public DtsSignature Signature { get; } = signature;
}

/// <summary><c>const a: T</c></summary>
internal sealed class DtsVariable(DtsType? type, bool isConstant) : DtsDeclaration
{
    public DtsType? Type { get; } = type;

    public bool IsConstant { get; } = isConstant;
}

/// <summary>A class or an interface.</summary>
internal sealed class DtsClass(
    bool isInterface, IReadOnlyList<DtsTypeParameter> typeParameters, IReadOnlyList<DtsType> bases, IReadOnlyList<DtsMember> members) : DtsDeclaration
{
    public bool IsInterface { get; } = isInterface;

    public IReadOnlyList<DtsTypeParameter> TypeParameters { get; } = typeParameters;

    /// <summary>What it extends, and not what it implements, which adds no member.</summary>
    public IReadOnlyList<DtsType> Bases { get; } = bases;

    public IReadOnlyList<DtsMember> Members { get; } = members;
}

/// <summary><c>type A = T</c></summary>
internal sealed class DtsAlias(IReadOnlyList<DtsTypeParameter> typeParameters, DtsType type) : DtsDeclaration
{
    public IReadOnlyList<DtsTypeParameter> TypeParameters { get; } = typeParameters;

    public DtsType Type { get; } = type;
}

/// <summary><c>enum E</c>, whose members are the literals of their values; null for a value that is computed.</summary>
internal sealed class DtsEnum(IReadOnlyList<(string Name, DtsLiteralType? Value)> members) : DtsDeclaration
{
    public IReadOnlyList<(string Name, DtsLiteralType? Value)> Members { get; } = members;
}

/// <summary><c>namespace A</c>, <c>declare module "a"</c> (which has a specifier) and <c>declare global</c>.</summary>
/// <param name="declarations">Its statements.</param>
/// <param name="specifier">The module that it declares or adds to.</param>
/// <param name="isGlobal">Whether it adds to the globals.</param>
/// <param name="exportsAll">Whether what has no modifier is exported too, as it is without an <c>export { }</c>.</param>
internal sealed class DtsNamespace(IReadOnlyList<DtsDeclaration> declarations, string? specifier, bool isGlobal, bool exportsAll) : DtsDeclaration
{
    public bool ExportsAll { get; } = exportsAll;

    public IReadOnlyList<DtsDeclaration> Declarations { get; } = declarations;

    public string? Specifier { get; } = specifier;

    public bool IsGlobal { get; } = isGlobal;
}

/// <summary>
/// A name for something that is declared elsewhere: by <c>import</c>, <c>export { a as b }</c> or <c>export default a</c>.
/// </summary>
/// <param name="path">The dotted name of what is meant; <c>*</c> for a whole module, <c>default</c> for its default.</param>
/// <param name="specifier">The module that has it; null for this one.</param>
internal sealed class DtsReference(IReadOnlyList<string> path, string? specifier) : DtsDeclaration
{
    public IReadOnlyList<string> Path { get; } = path;

    public string? Specifier { get; } = specifier;
}

/// <summary><c>export * from "a"</c></summary>
internal sealed class DtsExportAll(string specifier) : DtsDeclaration
{
    public string Specifier { get; } = specifier;
}

/// <summary><c>export = a</c></summary>
internal sealed class DtsExportAssignment(IReadOnlyList<string> path) : DtsDeclaration
{
    public IReadOnlyList<string> Path { get; } = path;
}

/// <summary>A declaration file as read.</summary>
/// <param name="declarations">Its statements.</param>
/// <param name="references">The paths of its <c>/// &lt;reference path="..." /&gt;</c>.</param>
/// <param name="isModule">Whether it imports or exports; else it declares globals.</param>
/// <param name="isDamaged">Whether parts of it could not be read.</param>
internal sealed class DtsFile(
    IReadOnlyList<DtsDeclaration> declarations, IReadOnlyList<string> references, bool isModule, bool isDamaged)
{
    public IReadOnlyList<DtsDeclaration> Declarations { get; } = declarations;

    public IReadOnlyList<string> References { get; } = references;

    public bool IsModule { get; } = isModule;

    public bool IsDamaged { get; } = isDamaged;
}
