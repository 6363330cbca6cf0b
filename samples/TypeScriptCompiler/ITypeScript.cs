using V8Typed;

namespace TypeScriptCompiler;

/// <summary>The part of the compiler's API that this program uses. See https://github.com/microsoft/TypeScript/wiki/Using-the-Compiler-API.</summary>
[JsModule("./node_modules/typescript/lib/typescript.js")]
public partial interface ITypeScript
{
    string Version { get; }

    ISourceFile CreateSourceFile(string fileName, string text, ScriptTarget target);

    IProgram CreateProgram(string[] rootNames, CompilerOptions options, CompilerHost host);

    Diagnostic[] GetPreEmitDiagnostics(IProgram program, ISourceFile? file = null);

    string FlattenDiagnosticMessageText(JsValue text, string newLine);
}

/// <summary>A file with its syntax tree, which stays in the compiler.</summary>
[JsObject]
public partial interface ISourceFile
{
    string FileName { get; }

    LineAndCharacter GetLineAndCharacterOfPosition(int position);
}

/// <summary>Files that are compiled together.</summary>
[JsObject]
public partial interface IProgram
{
    ISourceFile GetSourceFile(string fileName);

    EmitResult Emit(ISourceFile file);
}
