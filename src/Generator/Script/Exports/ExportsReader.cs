using V8Typed.Generator.Collections;
using V8Typed.Generator.Model;
using V8Typed.Generator.Script.Values;

namespace V8Typed.Generator.Script.Exports;

/// <summary>A script to what it exports, by its kind.</summary>
internal static class ExportsReader
{
    public static ScriptExports Read(ScriptUnit unit, ModuleKind kind)
    {
        var values = new ValueReader(unit);
        ScriptExports exports = kind switch
        {
            ModuleKind.EsModule => EsExportsReader.Read(unit, values),
            ModuleKind.CommonJs => CommonJsReader.Read(unit, values),
            _ => GlobalsReader.Read(unit, values),
        };
        return exports with { Types = unit.DocTypes.Declarations.Concat(unit.Types.Values).ToEquatableArray() };
    }
}
