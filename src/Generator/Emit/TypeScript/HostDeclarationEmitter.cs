using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Model.Hosts;

namespace V8Typed.Generator.Emit.TypeScript;

/// <summary>The declarations of TypeScript for a host type, as arguments of its <c>JsHostType</c>.</summary>
internal static class HostDeclarationEmitter
{
    public static void Emit(SourceWriter writer, HostModel host)
    {
        var set = DeclarationSet.Of(host);
        string type = $"{Interop.Namespace}.JsTypeDeclaration";
        writer.Line($"    new {type}[]").Line("    {");
        foreach (TypeDeclaration declaration in set.Declarations)
        {
            writer.Line($"        new {type}({CSharpText.Literal(declaration.Key)}, {CSharpText.Literal(declaration.Name)},");
            writer.Verbatim(CSharpText.RawLiteral(declaration.Text) + "),");
        }

        writer.Line("    },");
        IEnumerable<string> hosts = set.Hosts.Select(reference => $"{Interop.Namespace}.JsHostType.Of<{reference}>()");
        writer.Line($"    static () => new {Interop.Namespace}.JsHostType[] {{ {string.Join(", ", hosts)} }});");
    }
}
