using Microsoft.CodeAnalysis.Text;

namespace V8Typed.Generator.Script;

/// <summary>Something that a script uses and that does not exist where it runs.</summary>
/// <param name="Name">As written: <c>document</c>, <c>require("fs")</c>.</param>
/// <param name="Owner">Who has it, in the words of a message.</param>
internal sealed record ScriptNeed(string Name, string Owner, TextSpan Span, LinePositionSpan Lines);
