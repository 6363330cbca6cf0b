using Microsoft.CodeAnalysis.Text;

namespace V8Typed.Generator.Script;

/// <summary>A literal specifier in a script.</summary>
internal sealed record ScriptImport(string Specifier, ImportForm Form, TextSpan Span, LinePositionSpan Lines);

/// <summary>The ways to load another script.</summary>
internal enum ImportForm
{
    /// <summary><c>import</c> and <c>export ... from</c> declarations.</summary>
    Declaration,

    /// <summary><c>import("...")</c></summary>
    Dynamic,

    /// <summary><c>require("...")</c></summary>
    Require,
}
