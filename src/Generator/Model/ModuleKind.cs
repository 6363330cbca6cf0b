namespace V8Typed.Generator.Model;

/// <summary>How a script is loaded; the same names and values as the runtime's <c>V8Typed.JsModuleKind</c>.</summary>
internal enum ModuleKind
{
    Auto,
    Script,
    CommonJs,
    EsModule,
}
