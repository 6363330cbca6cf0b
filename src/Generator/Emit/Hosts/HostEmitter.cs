using System.Linq;
using V8Typed.Generator.Emit.Graphs;
using V8Typed.Generator.Emit.TypeScript;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Hosts;

namespace V8Typed.Generator.Emit.Hosts;

/// <summary>The generated half of a <c>[JsHost]</c> type: the class of JavaScript for it, and what runs calls to its objects.</summary>
internal static class HostEmitter
{
    private const string HostType = Interop.Namespace + ".JsHostType";

    public static string Emit(HostModel host)
    {
        SourceWriter writer = new SourceWriter().Verbatim(CSharpText.FileHeader).Line();
        if (host.Namespace.Length > 0)
        {
            writer.Open($"namespace {host.Namespace}");
        }

        ContainerModel self = host.Containers[host.Containers.Count - 1];
        foreach (ContainerModel container in host.Containers.Where(container => container != self))
        {
            writer.Open($"partial {container.Keyword} {container.Name}");
        }

        string contract = $"{Interop.Namespace}.IJsHost<{host.Reference}>";
        writer.Open($"partial {self.Keyword} {self.Name} : {contract}{(host.IsInterface ? "" : $", {Interop.Namespace}.IJsHostObject")}");
        if (host.Refusal is { } refusal)
        {
            // A refused type keeps its contract, so that the only errors are ours.
            EmitContract(writer, host, contract, $"throw new global::System.InvalidOperationException({CSharpText.Literal(refusal)})");
        }
        else
        {
            EmitContract(writer, host, contract, host.HelperClass + ".Type");
            EmitClass(writer, host);
        }

        for (int i = 0; i < host.Containers.Count + (host.Namespace.Length > 0 ? 1 : 0); i++)
        {
            writer.Close();
        }

        return writer.ToString();
    }

    private static void EmitContract(SourceWriter writer, HostModel host, string contract, string type)
    {
        writer.Line($"static {HostType} {contract}.HostType => {type};").Line();
        if (host.IsInterface)
        {
            writer.Line($"static {HostType} {contract}.HostTypeOf({host.Reference} host) => {type};");
            return;
        }

        writer.Line($"static {HostType} {contract}.HostTypeOf({host.Reference} host) => (({Interop.Namespace}.IJsHostObject)host).HostType;").Line();
        writer.Line($"{HostType} {Interop.Namespace}.IJsHostObject.HostType => {type};");
    }

    private static void EmitClass(SourceWriter writer, HostModel host)
    {
        var context = new GraphContext(host.Types, firstExtra: 0);
        context.Functions.Stub("host", () => new HostClassText(host, context).Emit());
        HostMemberEmitter.Emit(new SourceWriter(), host, context); // Asks for codecs and halves, of which the binder is made.
        string binder = BinderEmitter.Compose([], [], [], context);

        writer.Line().Line(CSharpText.GeneratedCode);
        writer.Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
        writer.Line("[global::System.Diagnostics.DebuggerNonUserCode]");
        writer.Open($"private static class {host.HelperClass}");
        string definition = $"{Interop.Namespace}.JsModuleDefinition";
        string members = string.Join(", ", context.Extras.Select(extra => CSharpText.Literal(extra.Name)));
        writer.Line($"internal static readonly {HostType} Type = new {HostType}(");
        writer.Line($"    new {definition}(");
        writer.Line($"        {CSharpText.Literal(host.DisplayName)},");
        writer.Verbatim(CSharpText.RawLiteral(binder) + ",");
        writer.Line($"        new string[] {{ {members} }}) {{ Calls = true }},");
        writer.Line("    __Invoke,");
        HostDeclarationEmitter.Emit(writer, host);
        HostMemberEmitter.Emit(writer, host, context);
        context.EmitCSharp(writer);
        writer.Close();
    }
}
