namespace V8Typed.Generator.Emit;

/// <summary>Names of the runtime that emitted code uses.</summary>
internal static class Interop
{
    public const string Namespace = "global::V8Typed.Interop";
    public const string Kind = "global::V8Typed.JsModuleKind";
}
