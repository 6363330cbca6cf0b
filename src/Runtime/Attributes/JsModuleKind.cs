namespace V8Typed;

/// <summary>The ways in which a JavaScript file is loaded.</summary>
public enum JsModuleKind
{
    /// <summary>
    /// Decided at compile time: a file with <c>import</c> or <c>export</c> (or the extension <c>.mjs</c>) is an ES module, one that
    /// uses <c>module.exports</c>, <c>exports</c> or <c>require</c> (or has the extension <c>.cjs</c>) is CommonJS, any other is a
    /// classic script.
    /// </summary>
    Auto,

    /// <summary>A classic script: runs in the global scope, its functions are globals.</summary>
    Script,

    /// <summary>A CommonJS module: runs in a function of its own, with <c>module</c>, <c>exports</c> and <c>require</c>.</summary>
    CommonJs,

    /// <summary>An ECMAScript module (ECMA-262, section 16.2).</summary>
    EsModule,
}
