using V8Typed.Generator.Emit.Graphs;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Emit;

/// <summary>The generated half of an interface: its factory, and the proxy class with the C# half of every crossing.</summary>
internal static class ProxyEmitter
{
    public static string Emit(ProxyModel proxy)
    {
        ModuleModel module = proxy.Module;
        SourceWriter writer = new SourceWriter().Verbatim(CSharpText.FileHeader).Line();
        if (module.Namespace.Length > 0)
        {
            writer.Open($"namespace {module.Namespace}");
        }

        ContainerModel self = module.Containers[module.Containers.Count - 1];
        foreach (ContainerModel container in module.Containers.Where(container => container != self))
        {
            writer.Open($"partial {container.Keyword} {container.Name}");
        }

        writer.Open($"partial interface {self.Name} : {Interop.Namespace}.IJsModule<{module.Reference}>");
        if (Refusal(proxy) is { } refusal)
        {
            EmitFactory(writer, module, Throw(refusal), Throw(refusal));
        }
        else
        {
            EmitFactory(writer, module, $"{module.ProxyClass}.Definition", $"new {module.ProxyClass}(binding)");
            EmitClass(writer, proxy);
        }

        for (int i = 0; i < module.Containers.Count + (module.Namespace.Length > 0 ? 1 : 0); i++)
        {
            writer.Close();
        }

        return writer.ToString();
    }

    // A refused interface keeps its factory, so that ctx.Get<IFoo>() compiles and the only errors are ours.
    private static string? Refusal(ProxyModel proxy) =>
        proxy.Module.Refusal
        ?? (proxy.Resource is null ? $"V8T002: The script '{proxy.Module.Request.Specifier}' was not found at compile time." : null);

    private static string Throw(string message) => $"throw new global::System.InvalidOperationException({CSharpText.Literal(message)})";

    private static void EmitFactory(SourceWriter writer, ModuleModel module, string definition, string proxy)
    {
        string factory = $"{Interop.Namespace}.IJsModule<{module.Reference}>";
        writer.Line($"static {Interop.Namespace}.JsModuleDefinition {factory}.Definition => {definition};");
        writer.Line();
        writer.Line($"static {module.Reference} {factory}.CreateProxy({Interop.Namespace}.JsModuleBinding binding) => {proxy};");
    }

    private static void EmitClass(SourceWriter writer, ProxyModel proxy)
    {
        ModuleModel module = proxy.Module;
        IReadOnlyList<Half> halves = Half.Of(module.Members);
        var context = new GraphContext(module.Types, halves.Count);
        writer.Line().Line(CSharpText.GeneratedCode);
        writer.Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
        writer.Line("[global::System.Diagnostics.DebuggerNonUserCode]");
        writer.Open($"private sealed class {module.ProxyClass} : {module.Reference}");
        EmitDefinition(writer, proxy, halves, context);
        writer.Line().Line($"private readonly {Interop.Namespace}.JsModuleBinding __binding;");
        writer.Line().Line($"internal {module.ProxyClass}({Interop.Namespace}.JsModuleBinding binding) => this.__binding = binding;");
        int half = 0;
        foreach (MemberModel member in module.Members)
        {
            EmitMember(writer, member, half, context);
            half += halves.Count(h => ReferenceEquals(h.Member, member));
        }

        context.EmitCSharp(writer);

        writer.Close();
    }

    private static void EmitDefinition(SourceWriter writer, ProxyModel proxy, IReadOnlyList<Half> halves, GraphContext context)
    {
        string type = $"{Interop.Namespace}.JsModuleDefinition";
        string binder = BinderEmitter.Emit(proxy, halves, context);
        string members = string.Join(", ", halves.Select(half => half.Member.DisplayName).Concat(context.Extras.Select(extra => extra.Name)).Select(CSharpText.Literal));
        writer.Line($"internal static readonly {type} Definition = new {type}(");
        writer.Line($"    {proxy.Manifest}.Modules,");
        writer.Line($"    {CSharpText.Literal(proxy.Resource!)},");
        writer.Line($"    {CSharpText.Literal(proxy.Module.DisplayName)},");
        writer.Verbatim(CSharpText.RawLiteral(binder) + ",");
        writer.Line($"    new string[] {{ {members} }}){(context.Calls ? " { Calls = true }" : "")};");
    }

    private static void EmitMember(SourceWriter writer, MemberModel member, int half, GraphContext context)
    {
        switch (member)
        {
            case MethodModel method:
                MethodEmitter.Emit(writer, method, half, context);
                break;
            case BatchModel batch:
                BatchEmitter.Emit(writer, batch, half, context);
                break;
            case PropertyModel property:
                PropertyEmitter.Emit(writer, property, half, context);
                break;
        }
    }
}
