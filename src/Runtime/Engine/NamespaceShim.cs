using Microsoft.ClearScript;
using Microsoft.ClearScript.JavaScript;
using Microsoft.ClearScript.V8;
using V8Typed.Scripts;

namespace V8Typed;

/// <summary>An ES module of ours that imports another and hands out its namespace at once, without a promise.</summary>
internal static class NamespaceShim
{
    public static object Evaluate(V8ScriptEngine engine, string key)
    {
        var info = new DocumentInfo(EngineNames.OwnPrefix + "namespace") { Category = ModuleCategory.Standard };
        var literal = System.Text.Json.JsonSerializer.Serialize(key, Interop.ScalarJsonContext.Default.String);
        return engine.Evaluate(info, $"import * as ns from {literal}; import.meta.setResult(ns);");
    }
}
