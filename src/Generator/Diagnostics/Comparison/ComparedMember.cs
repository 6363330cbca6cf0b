using Microsoft.CodeAnalysis;
using V8Typed.Generator.Collections;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Model.Shapes;
using V8Typed.Generator.Parsing;

namespace V8Typed.Generator.Diagnostics.Comparison;

/// <summary>A member of an interface beside what the script has under its name.</summary>
/// <param name="symbol">The member.</param>
/// <param name="name">The name, and what the script has there.</param>
/// <param name="isConstructor">Whether it is called with <c>new</c>.</param>
/// <param name="isBatch">Whether it stands for many calls, so that its parameters are not those of the function.</param>
internal sealed class ComparedMember(ISymbol symbol, ScriptName name, bool isConstructor, bool isBatch)
{
    /// <summary>The member.</summary>
    public ISymbol Symbol => symbol;

    /// <summary>The name in the script.</summary>
    public JsPath Path => name.Path;

    /// <summary>What the script has there; null where it is missing or nothing is known.</summary>
    public ScriptMember? Found => name.Found;

    /// <summary>Where it is missing, if that is certain.</summary>
    public MissingMember? Missing => name.Missing;

    /// <summary>Whether it is called with <c>new</c>.</summary>
    public bool IsConstructor => isConstructor;

    /// <summary>How messages name it: <c>IFoo.Render</c>.</summary>
    public string Display => $"{Symbol.ContainingType.Name}.{Symbol.Name}";

    public IMethodSymbol? Method => Symbol as IMethodSymbol;

    public IPropertySymbol? Property => Symbol as IPropertySymbol;

    /// <summary>The arguments, a cancellation token aside.</summary>
    public IReadOnlyList<ComparedParameter> Parameters { get; init; } = [];

    /// <summary>Whether the last parameter stands for any number of arguments.</summary>
    public bool IsSpread => Parameters is [.., { IsSpread: true }];

    /// <summary>
    /// Whether the function gets a signal behind the arguments: for a cancellation token, where it declares one parameter more. One that is known to
    /// be of a simple type is none.
    /// </summary>
    public bool SendsSignalTo(ScriptSignature signature) =>
        signature.Parameters.Count > Parameters.Count
        && Method is { Parameters: [.., { } last] } && last.Type.Is(KnownNames.CancellationToken)
        && signature.Parameters[Parameters.Count].Type is UnknownType or ObjectType or ReferenceType or BuiltInType or UnionType;

    /// <summary>How the result, or the value of the property, crosses; null where that is not known. That of a task is its own result.</summary>
    public Shape? Result { get; init; }

    /// <summary>By what a method promises its result.</summary>
    public AsyncKind Async { get; init; }

    /// <summary>How the function can be called, as far as the script tells; none where it does not.</summary>
    public EquatableArray<ScriptSignature> Signatures { get; } = symbol is not IMethodSymbol || isBatch ? [] : name.Found switch
    {
        null => [],
        _ when isConstructor => name.Found.Class is { } made ? made.Constructors : [],
        { Kind: ScriptMemberKind.Function } => name.Found.Signatures,
        { Kind: ScriptMemberKind.Value, Type: FunctionType function } => function.Signatures,
        { Kind: ScriptMemberKind.Value, Type: ObjectType callable } => callable.Signatures,
        _ => [],
    };

    /// <summary>Of these the first that is content with the fewest arguments; null of none.</summary>
    public ScriptSignature? LeastDemanding
    {
        get
        {
            ScriptSignature? least = null;
            foreach (ScriptSignature signature in Signatures)
            {
                least = least is null || signature.Least < least.Least ? signature : least;
            }

            return least;
        }
    }

    /// <summary>The script's name and place of it: <c>'render' (foo.js:3)</c>.</summary>
    public string Named => $"'{Path}' ({Found!.Place})";

    public Location? Location => Symbol.Locations.FirstOrDefault(location => location.IsInSource);
}

/// <summary>A parameter of a compared method.</summary>
/// <param name="Symbol">The parameter.</param>
/// <param name="Shape">How the argument crosses; null where that is not known. That of a params array is that of each argument.</param>
internal sealed record ComparedParameter(IParameterSymbol Symbol, Shape? Shape)
{
    public bool IsSpread => Symbol.IsParams;
}

/// <summary>A name that the script certainly lacks.</summary>
/// <param name="Owner">What lacks it, in the words of a message.</param>
/// <param name="Name">The name.</param>
/// <param name="Others">The names that are there.</param>
internal sealed record MissingMember(string Owner, string Name, ScriptMembers Others);
