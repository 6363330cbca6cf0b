using Microsoft.CodeAnalysis.Text;

namespace V8Typed.Generator.Script;

/// <summary>Why a script could not be read.</summary>
internal sealed record ScriptProblem(ScriptProblemKind Kind, string Message, TextSpan Span, LinePositionSpan Lines);

/// <summary>The kinds of <see cref="ScriptProblem"/>.</summary>
internal enum ScriptProblemKind
{
    Syntax,
    TooDeep,
    NotUtf8,
}
