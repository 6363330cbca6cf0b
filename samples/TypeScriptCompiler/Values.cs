using V8Typed;

namespace TypeScriptCompiler;

/// <summary>The compiler's options that this program sets.</summary>
public sealed record CompilerOptions(
    ScriptTarget Target, ModuleKind Module, ModuleResolutionKind ModuleResolution, bool Strict, bool Declaration, bool SourceMap, bool NoEmitOnError, string OutDir, string RootDir, string[] Types);

/// <summary>The version of the language to emit.</summary>
public enum ScriptTarget
{
    ES2022 = 9,
}

/// <summary>The kind of modules to emit.</summary>
public enum ModuleKind
{
    ES2022 = 7,
}

/// <summary>How the files of imports are found.</summary>
public enum ModuleResolutionKind
{
    Bundler = 100,
}

/// <summary>How bad a finding is.</summary>
public enum DiagnosticCategory
{
    Warning,
    Error,
    Suggestion,
    Message,
}

/// <summary>A finding.</summary>
/// <param name="File">Where; null for one about the options.</param>
/// <param name="MessageText">A text, or a chain of them.</param>
public sealed record Diagnostic(DiagnosticCategory Category, int Code, ISourceFile? File, int? Start, JsValue MessageText);

/// <summary>A place in a file, from 0.</summary>
public readonly record struct LineAndCharacter(int Line, int Character);

/// <summary>What came of emitting.</summary>
public sealed record EmitResult(bool EmitSkipped, Diagnostic[] Diagnostics);
