using System.Linq;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Declarations.Syntax;

namespace V8Typed.Generator.Script.Declarations.Binding;

/// <summary>Enums to the values of their members.</summary>
internal static class EnumBinder
{
    private const int MaxMembers = 64;

    public static ScriptType TypeOf(DtsEnum @enum) => @enum.Members.Count > MaxMembers || @enum.Members.Any(member => member.Value is null)
        ? ScriptType.Unknown
        : UnionType.Of(@enum.Members.Select(member => TypeBinder.BindLiteral(member.Value!)));

    /// <summary>The type of one member, by the symbol of the enum.</summary>
    public static ScriptType Member(DtsSymbol symbol, string name) => symbol.Parts
        .Select(part => part.Declaration)
        .OfType<DtsEnum>()
        .SelectMany(@enum => @enum.Members)
        .Where(member => member.Name == name && member.Value is not null)
        .Select(member => (ScriptType)TypeBinder.BindLiteral(member.Value!))
        .FirstOrDefault() ?? ScriptType.Unknown;
}
