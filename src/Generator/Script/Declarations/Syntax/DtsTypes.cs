using System.Collections.Generic;

namespace V8Typed.Generator.Script.Declarations.Syntax;

/// <summary>A type as written. The set is closed: the classes of this file.</summary>
internal abstract class DtsType
{
    /// <summary>What was not understood, or has no counterpart.</summary>
    public static DtsType Unknown { get; } = new DtsKeywordType("unknown");
}

/// <summary>A type with a name of the language's own: <c>string</c>, <c>null</c>, <c>any</c>, <c>this</c>.</summary>
internal sealed class DtsKeywordType(string name) : DtsType
{
    public string Name { get; } = name;
}

/// <summary>A type of one value.</summary>
/// <param name="kind">The keyword of the value's own type.</param>
/// <param name="text">A string's value; of any other the text.</param>
internal sealed class DtsLiteralType(string kind, string text) : DtsType
{
    public string Kind { get; } = kind;

    public string Text { get; } = text;
}

/// <summary>A named type.</summary>
/// <param name="path">The name, which may be dotted.</param>
/// <param name="arguments">The type arguments.</param>
/// <param name="specifier">The module of <c>import("...")</c>; null without one.</param>
internal sealed class DtsNamedType(IReadOnlyList<string> path, IReadOnlyList<DtsType> arguments, string? specifier = null) : DtsType
{
    public IReadOnlyList<string> Path { get; } = path;

    public IReadOnlyList<DtsType> Arguments { get; } = arguments;

    public string? Specifier { get; } = specifier;
}

/// <summary><c>typeof a.b</c></summary>
internal sealed class DtsQueryType(IReadOnlyList<string> path, string? specifier = null) : DtsType
{
    public IReadOnlyList<string> Path { get; } = path;

    public string? Specifier { get; } = specifier;
}

/// <summary><c>T[]</c></summary>
internal sealed class DtsArrayType(DtsType element) : DtsType
{
    public DtsType Element { get; } = element;
}

/// <summary><c>[T, U?, ...V[]]</c></summary>
internal sealed class DtsTupleType(IReadOnlyList<DtsTupleElement> elements) : DtsType
{
    public IReadOnlyList<DtsTupleElement> Elements { get; } = elements;
}

/// <summary>A place of a tuple.</summary>
internal readonly record struct DtsTupleElement(DtsType Type, bool IsOptional, bool IsRest);

/// <summary><c>A | B</c></summary>
internal sealed class DtsUnionType(IReadOnlyList<DtsType> types) : DtsType
{
    public IReadOnlyList<DtsType> Types { get; } = types;
}

/// <summary><c>A &amp; B</c></summary>
internal sealed class DtsIntersectionType(IReadOnlyList<DtsType> types) : DtsType
{
    public IReadOnlyList<DtsType> Types { get; } = types;
}

/// <summary><c>(a: A) =&gt; B</c>, or with <c>new</c>.</summary>
internal sealed class DtsFunctionType(DtsSignature signature, bool isConstructor) : DtsType
{
    public DtsSignature Signature { get; } = signature;

    public bool IsConstructor { get; } = isConstructor;
}

/// <summary><c>{ a: A; b(): B }</c></summary>
internal sealed class DtsObjectType(IReadOnlyList<DtsMember> members) : DtsType
{
    public IReadOnlyList<DtsMember> Members { get; } = members;
}
