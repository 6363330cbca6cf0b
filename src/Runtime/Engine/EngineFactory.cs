using Microsoft.ClearScript;
using Microsoft.ClearScript.V8;

namespace V8Typed;

/// <summary>Creates the engine's script engine (a context) with everything closed that script could reach .NET by.</summary>
internal static class EngineFactory
{
    public static V8ScriptEngine Create(V8Runtime runtime, V8VmOptions options)
    {
        const V8ScriptEngineFlags flags = V8ScriptEngineFlags.DisableGlobalMembers
            | V8ScriptEngineFlags.EnableDynamicModuleImports
            | V8ScriptEngineFlags.HideHostExceptions;
        var engine = runtime.CreateScriptEngine("V8Typed", flags | (options.EnableDebugging ? V8ScriptEngineFlags.EnableDebugging : V8ScriptEngineFlags.None));
        engine.DisableFloatNarrowing = true;
        engine.AllowReflection = false;
        engine.DocumentSettings.AccessFlags = DocumentAccessFlags.None;
        return engine;
    }
}
