using System.Collections.Generic;
using System.Linq;
using V8Typed.Generator.Model.Hosts;
using V8Typed.Interop;

namespace V8Typed.Generator.Emit.TypeScript;

/// <summary>
/// The declarations of all host types of a project, as the comments of a file of C#: the build (V8Typed.targets) makes a .d.ts file of it.
/// </summary>
internal static class TypeScriptFileEmitter
{
    public static string Emit(IEnumerable<HostModel> hosts)
    {
        string text = TypeScriptText.Compose(hosts
            .Where(host => host.Refusal is null)
            .SelectMany(host => DeclarationSet.Of(host).Declarations)
            .Select(declaration => (declaration.Key, declaration.Name, declaration.Text)));
        return string.Concat(text.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "//\n" : $"// {line}\n"));
    }
}
