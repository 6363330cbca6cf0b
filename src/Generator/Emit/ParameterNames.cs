using Microsoft.CodeAnalysis.CSharp;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Emit;

/// <summary>
/// The names of an emitted method's parameters: the declared ones, save those that begin like the emitted locals. Callers don't see them.
/// </summary>
internal sealed class ParameterNames(IEnumerable<ParameterModel> parameters)
{
    private readonly ParameterModel[] _parameters = [.. parameters];

    public string this[ParameterModel parameter] =>
        parameter.Name.StartsWith("__", StringComparison.Ordinal) || parameter.Name.Length == 0
            ? $"__p{Array.IndexOf(_parameters, parameter)}"
            : SyntaxFacts.GetKeywordKind(parameter.Name) != SyntaxKind.None ? "@" + parameter.Name : parameter.Name;
}
