using V8Typed.Generator.Emit.Graphs;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Emit;

/// <summary>The generated half of a <c>[JsObject]</c> interface: its factory, and the class whose instances stand for objects of script.</summary>
internal static class ObjectInterfaceEmitter
{
    public static string Emit(ObjectInterfaceModel model)
    {
        string factory = $"{Interop.Namespace}.IJsObject<{model.Reference}>";
        SourceWriter writer = InterfaceEmitter.Open(model, factory);
        if (model.Refusal is { } refusal)
        {
            EmitFactory(writer, model, factory, InterfaceEmitter.Throw(refusal), InterfaceEmitter.Throw(refusal));
        }
        else
        {
            EmitFactory(writer, model, factory, $"{model.ProxyClass}.Definition", $"new {model.ProxyClass}(reference, binding)");
            EmitClass(writer, model);
        }

        return InterfaceEmitter.Close(writer, model);
    }

    private static void EmitFactory(SourceWriter writer, ObjectInterfaceModel model, string factory, string definition, string proxy)
    {
        writer.Line($"static {Interop.Namespace}.JsModuleDefinition {factory}.Definition => {definition};");
        writer.Line();
        writer.Line($"static {model.Reference} {factory}.CreateProxy({Parameters}) => {proxy};");
    }

    private static string Parameters => $"{Interop.Namespace}.JsReference reference, {Interop.Namespace}.JsModuleBinding binding";

    private static void EmitClass(SourceWriter writer, ObjectInterfaceModel model)
    {
        IReadOnlyList<Half> halves = Half.Of(model.Members);
        var context = new GraphContext(model.Types, halves.Count) { HasSelf = true };
        InterfaceEmitter.OpenClass(writer, model.ProxyClass, $"{Interop.Namespace}.JsObjectProxy, {model.Reference}");
        string type = $"{Interop.Namespace}.JsModuleDefinition";
        string binder = BinderEmitter.EmitObject(halves, context);
        writer.Line($"internal static readonly {type} Definition = new {type}(");
        writer.Line($"    {CSharpText.Literal(model.DisplayName)},");
        writer.Verbatim(CSharpText.RawLiteral(binder) + ",");
        writer.Line($"    {InterfaceEmitter.Names(halves, context)}){(context.Calls ? " { Calls = true }" : "")};");
        writer.Line().Line($"private readonly {Interop.Namespace}.JsModuleBinding __binding;");
        writer.Line().Line($"internal {model.ProxyClass}({Parameters}) : base(reference) => this.__binding = binding;");
        if (model.IsDisposable)
        {
            writer.Line().Line("void global::System.IDisposable.Dispose() => this.Release();");
        }

        InterfaceEmitter.EmitMembers(writer, model, halves, context);
        writer.Close();
    }
}
