using Microsoft.CodeAnalysis.Text;

namespace V8Typed.Generator.Script;

/// <summary>A literal specifier in a script.</summary>
/// <param name="IsPassed">
/// Whether it is given to a <c>require</c> that is a parameter: that of a wrapper, which gets CommonJS's own, or that of a bundle, which knows
/// its modules itself. So it is followed where it leads somewhere, and nothing is said where it does not.
/// </param>
internal sealed record ScriptImport(string Specifier, ImportForm Form, TextSpan Span, LinePositionSpan Lines, bool IsPassed = false);

/// <summary>The ways to load another script.</summary>
internal enum ImportForm
{
    /// <summary><c>import</c> and <c>export ... from</c> declarations.</summary>
    Declaration,

    /// <summary><c>import("...")</c></summary>
    Dynamic,

    /// <summary><c>require("...")</c></summary>
    Require,

    /// <summary><c>import(`./a/${b}.js`)</c>, where <c>*</c> in the specifier stands for what is computed.</summary>
    Computed,
}
