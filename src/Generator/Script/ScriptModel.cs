using V8Typed.Generator.Collections;
using V8Typed.Generator.Model;
using V8Typed.Generator.Script.Exports;

namespace V8Typed.Generator.Script;

/// <summary>What was read from a script.</summary>
/// <param name="Kind">How it is loaded; never <see cref="ModuleKind.Auto"/>.</param>
/// <param name="IsPlain">Whether nothing in it says what it is, so that its importer decides.</param>
/// <param name="Sha256">The file's hash, in lower-case hexadecimal digits.</param>
/// <param name="Imports">The specifiers that it loads, in order.</param>
/// <param name="Exports">What it exports.</param>
/// <param name="Needs">What it uses and will not find.</param>
/// <param name="Problem">What stopped the reading, if anything did.</param>
internal sealed record ScriptModel(
    ModuleKind Kind,
    bool IsPlain,
    string Sha256,
    EquatableArray<ScriptImport> Imports,
    ScriptExports Exports,
    EquatableArray<ScriptNeed> Needs,
    ScriptProblem? Problem);
