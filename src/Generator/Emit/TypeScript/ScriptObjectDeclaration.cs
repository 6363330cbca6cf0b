using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Emit.Hosts;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Hosts;
using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.TypeScript;

/// <summary>
/// The interface of TypeScript for a <c>[JsObject]</c> interface: what an object of script must have that C# is given. A promised result may
/// be there at once, too.
/// </summary>
internal static class ScriptObjectDeclaration
{
    public static string Of(ScriptObjectModel model, TypeNames names)
    {
        var lines = new List<string>();
        lines.AddRange(HostDeclaration.Docs(model.Docs, ""));
        lines.Add($"interface {TypeDeclaration.Reference(model.Type)} {{");

        // Of a batch, the function has an overload of its own.
        Body([.. model.Members.Where(member => member is not BatchModel)], 0, "  ", names, lines);
        lines.Add("}");
        return string.Join("\n", lines) + "\n";
    }

    // Members of one name stand together: a dotted name is that of an object inside of the object.
    private static void Body(MemberModel[] members, int level, string indent, TypeNames names, List<string> lines)
    {
        foreach (IGrouping<string, MemberModel> group in members.GroupBy(member => member.Path.Segments[level]))
        {
            MemberModel[] nested = [.. group.Where(member => member.Path.Segments.Count > level + 1)];
            if (nested.Length > 0)
            {
                lines.Add($"{indent}readonly {HostDeclaration.Key(group.Key)}: {{");
                Body(nested, level + 1, indent + "  ", names, lines);
                lines.Add(indent + "};");
                continue;
            }

            lines.AddRange(group.Select(member => indent + Member(member, group.Key, members.Length, names)));
        }
    }

    private static string Member(MemberModel member, string name, int count, TypeNames names) => member switch
    {
        MethodModel method => $"{HostDeclaration.Key(name)}({names.Parameters(method.Parameters)}): {Result(method, names)};",
        PropertyModel { Index: { Shape: StringShape } index } property => $"{ReadOnly(property)}[{index.Name}: string]: {(count == 1 ? names.Of(property.Shape) : "any")};",
        PropertyModel { Index: { } index } property => $"{ReadOnly(property)}[{index.Name}: number]: {names.Of(property.Shape)};",
        PropertyModel property => $"{ReadOnly(property)}{HostDeclaration.Key(name)}: {names.Of(property.Shape)};",
        _ => "",
    };

    private static string Result(MethodModel method, TypeNames names) => method.Async == AsyncKind.None
        ? names.Of(method.Return)
        : $"{names.Result(method.Return, method.Async)} | {names.Of(method.Return)}";

    private static string ReadOnly(PropertyModel property) => property.Setter is null ? "readonly " : "";
}
