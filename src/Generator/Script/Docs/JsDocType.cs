using V8Typed.Generator.Model.Scripts;

namespace V8Typed.Generator.Script.Docs;

/// <summary>What stands between the braces of a tag.</summary>
/// <param name="Type">The type itself.</param>
/// <param name="IsOptional">Whether it is written as <c>{T=}</c>.</param>
/// <param name="IsRest">Whether it is written as <c>{...T}</c>.</param>
internal sealed record JsDocType(ScriptType Type, bool IsOptional, bool IsRest);
