namespace TypeScriptCompiler;

/// <summary>What the compiler asks the program: its methods are functions of C#.</summary>
public sealed record CompilerHost
{
    public required Func<string, ISourceFile?> GetSourceFile { get; init; }

    public required Func<string> GetDefaultLibFileName { get; init; }

    public required Action<string, string> WriteFile { get; init; }

    public required Func<string, bool> FileExists { get; init; }

    public required Func<string, string?> ReadFile { get; init; }

    public required Func<string> GetCurrentDirectory { get; init; }

    public required Func<string, string> GetCanonicalFileName { get; init; }

    public required Func<bool> UseCaseSensitiveFileNames { get; init; }

    public required Func<string> GetNewLine { get; init; }
}
