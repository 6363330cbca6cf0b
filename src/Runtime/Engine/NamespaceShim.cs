using Microsoft.ClearScript;
using Microsoft.ClearScript.JavaScript;
using Microsoft.ClearScript.V8;
using V8Typed.Scripts;

namespace V8Typed;

/// <summary>ES modules of ours that import another, to learn of it what the engine's own <c>import()</c> does not tell.</summary>
internal static class NamespaceShim
{
    /// <summary>The module's namespace at once, without a promise. The module must not have failed.</summary>
    public static object Evaluate(V8ScriptEngine engine, string key) => Run(engine, $"import * as ns from {Literal(key)}; import.meta.setResult(ns);");

    /// <summary>
    /// A promise for the end of the module's load, rejected with what it threw: the engine's <c>import()</c> gives the namespace also of a
    /// module that threw or still waits. The <c>await</c> makes the engine hand out the promise instead of throwing what it is rejected
    /// with, which could end the process; for the same reason <c>import.meta</c> must not be mentioned here.
    /// </summary>
    public static object Watch(V8ScriptEngine engine, string key) => Run(engine, $"import {Literal(key)}; await null;");

    private static object Run(V8ScriptEngine engine, string text) =>
        engine.Evaluate(new DocumentInfo(EngineNames.OwnPrefix + "namespace") { Category = ModuleCategory.Standard }, text);

    private static string Literal(string key) => System.Text.Json.JsonSerializer.Serialize(key, Interop.ScalarJsonContext.Default.String);
}
