using System.Text;
using System.Text.Json;
using Microsoft.ClearScript;
using Microsoft.ClearScript.JavaScript;
using V8Typed.Interop;
using V8Typed.Modules;
using V8Typed.Scripts;

namespace V8Typed;

/// <summary>
/// What an ES module gets when it imports a CommonJS one, as in Node: the exports as default export, and those named that it has once it was
/// loaded.
/// </summary>
internal static class CommonJsShim
{
    public static StringDocument Create(ModuleKey module, EngineHandle loaded)
    {
        var text = new StringBuilder("const e = import.meta.exports(); export default e;");
        var names = new PackedFields((string)loaded.Get(0)!);

        // A JSON module has its value and no names.
        for (var i = 0; !module.IsJson && names.Next() is { } name; i++)
        {
            var literal = JsonSerializer.Serialize(name, ScalarJsonContext.Default.String);
            text.Append($"const v{i} = e[{literal}]; export {{ v{i} as {literal} }};");
        }

        // A field of import.meta of this module only; nothing else of the program sees it.
        var meta = new Dictionary<string, object> { ["exports"] = loaded.Get(1)! };
        var info = new DocumentInfo(EngineNames.ForModule(EngineNames.OwnPrefix + module.Text)) { Category = ModuleCategory.Standard, ContextCallback = _ => meta };
        return new StringDocument(info, text.ToString());
    }
}
