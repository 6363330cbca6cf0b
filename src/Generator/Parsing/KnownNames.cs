namespace V8Typed.Generator.Parsing;

/// <summary>Full names of the types that the parser recognises.</summary>
internal static class KnownNames
{
    public const string JsModuleAttribute = "V8Typed.JsModuleAttribute";
    public const string JsDataAttribute = "V8Typed.JsDataAttribute";
    public const string JsObjectAttribute = "V8Typed.JsObjectAttribute";
    public const string JsConstructorAttribute = "V8Typed.JsConstructorAttribute";
    public const string JsBatchAttribute = "V8Typed.JsBatchAttribute";
    public const string JsHostAttribute = "V8Typed.JsHostAttribute";
    public const string JsIgnoreAttribute = "V8Typed.JsIgnoreAttribute";
    public const string JsValue = "V8Typed.JsValue";
    public const string JsNameAttribute = "V8Typed.JsNameAttribute";
    public const string JsBigIntAttribute = "V8Typed.JsBigIntAttribute";
    public const string FlagsAttribute = "System.FlagsAttribute";
    public const string CancellationToken = "System.Threading.CancellationToken";
    public const string Half = "System.Half";
}
