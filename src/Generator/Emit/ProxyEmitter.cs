using V8Typed.Generator.Emit.Graphs;
using V8Typed.Generator.Emit.Pools;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Emit;

/// <summary>The generated half of a module's interface: its factory, and the proxy class with the C# half of every crossing.</summary>
internal static class ProxyEmitter
{
    public static string Emit(ProxyModel proxy)
    {
        ModuleModel module = proxy.Module;
        string factory = $"{Interop.Namespace}.IJsModule<{module.Reference}>";
        SourceWriter writer = InterfaceEmitter.Open(module, factory);
        if (Refusal(proxy) is { } refusal)
        {
            string problem = InterfaceEmitter.Throw(refusal);
            EmitFactory(writer, module, factory, problem, problem, problem);
        }
        else
        {
            string? pooledRefusal = PoolRefusal.Of(module);
            EmitFactory(
                writer, module, factory, $"{module.ProxyClass}.Definition", $"new {module.ProxyClass}(binding)",
                PooledProxyEmitter.Factory(module, pooledRefusal, "pool"));
            EmitClass(writer, proxy);
            if (pooledRefusal is null)
            {
                PooledProxyEmitter.EmitClass(writer, module);
            }
        }

        return InterfaceEmitter.Close(writer, module);
    }

    // A refused interface keeps its factory, so that ctx.Get<IFoo>() compiles and the only errors are ours.
    private static string? Refusal(ProxyModel proxy) =>
        proxy.Module.Refusal
        ?? (proxy.Resource is null ? $"V8T002: The script '{proxy.Module.Request.Specifier}' was not found at compile time." : null);

    private static void EmitFactory(SourceWriter writer, ModuleModel module, string factory, string definition, string proxy, string pooled)
    {
        writer.Line($"static {Interop.Namespace}.JsModuleDefinition {factory}.Definition => {definition};");
        writer.Line();
        writer.Line($"static {module.Reference} {factory}.CreateProxy({Interop.Namespace}.JsModuleBinding binding) => {proxy};");
        writer.Line();
        writer.Line($"static {module.Reference} {factory}.CreatePooledProxy({Interop.Namespace}.JsPooledModule<{module.Reference}> pool) => {pooled};");
    }

    private static void EmitClass(SourceWriter writer, ProxyModel proxy)
    {
        ModuleModel module = proxy.Module;
        IReadOnlyList<Half> halves = Half.Of(module.Members);
        var context = new GraphContext(module.Types, halves.Count);
        InterfaceEmitter.OpenClass(writer, module.ProxyClass, module.Reference);
        EmitDefinition(writer, proxy, halves, context);
        writer.Line().Line($"private readonly {Interop.Namespace}.JsModuleBinding __binding;");
        writer.Line().Line($"internal {module.ProxyClass}({Interop.Namespace}.JsModuleBinding binding) => this.__binding = binding;");
        InterfaceEmitter.EmitMembers(writer, module, halves, context);
        writer.Close();
    }

    private static void EmitDefinition(SourceWriter writer, ProxyModel proxy, IReadOnlyList<Half> halves, GraphContext context)
    {
        string type = $"{Interop.Namespace}.JsModuleDefinition";
        string binder = BinderEmitter.Emit(proxy, halves, context);
        writer.Line($"internal static readonly {type} Definition = new {type}(");
        writer.Line($"    {proxy.Manifest}.Modules,");
        writer.Line($"    {CSharpText.Literal(proxy.Resource!)},");
        writer.Line($"    {CSharpText.Literal(proxy.Module.DisplayName)},");
        writer.Verbatim(CSharpText.RawLiteral(binder) + ",");
        writer.Line($"    {InterfaceEmitter.Names(halves, context)}){(context.Calls ? " { Calls = true }" : "")};");
    }
}
