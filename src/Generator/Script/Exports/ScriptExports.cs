using V8Typed.Generator.Collections;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Values;

namespace V8Typed.Generator.Script.Exports;

/// <summary>What one script exports, as far as its own text tells; what it takes from others is named and not yet looked up.</summary>
/// <param name="Items">The exports by name.</param>
/// <param name="Module">Of CommonJS: the value of <c>module.exports</c>.</param>
/// <param name="Copies">The scripts all of whose names are exported too.</param>
/// <param name="IsComplete">Whether there are no others.</param>
/// <param name="Types">The types that they name.</param>
internal sealed record ScriptExports(
    EquatableArray<ScriptExport> Items,
    Value? Module,
    EquatableArray<string> Copies,
    bool IsComplete,
    EquatableArray<ScriptTypeDeclaration> Types)
{
    public static ScriptExports Unknown { get; } = new([], null, [], IsComplete: false, []);
}

/// <summary>An export.</summary>
/// <param name="Member">It, or where it stands in another script, the name and place of the export here.</param>
/// <param name="Link">Where it comes from, if that is another script.</param>
internal sealed record ScriptExport(ScriptMember Member, ForeignValue? Link)
{
    public string Name => Member.Name;
}
