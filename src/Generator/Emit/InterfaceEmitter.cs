using V8Typed.Generator.Emit.Graphs;
using V8Typed.Generator.Model;

namespace V8Typed.Generator.Emit;

/// <summary>What the generated halves of all interfaces have in common: the declarations around them, and the members' C# halves.</summary>
internal static class InterfaceEmitter
{
    /// <summary>Opens the interface's other half.</summary>
    /// <param name="model">The interface.</param>
    /// <param name="factory">The interface by which the runtime reaches what is emitted.</param>
    public static SourceWriter Open(InterfaceModel model, string factory)
    {
        SourceWriter writer = new SourceWriter().Verbatim(CSharpText.FileHeader).Line();
        if (model.Namespace.Length > 0)
        {
            writer.Open($"namespace {model.Namespace}");
        }

        ContainerModel self = model.Containers[model.Containers.Count - 1];
        foreach (ContainerModel container in model.Containers.Where(container => container != self))
        {
            writer.Open($"partial {container.Keyword} {container.Name}");
        }

        return writer.Open($"partial interface {self.Name} : {factory}");
    }

    /// <summary>Closes all that <see cref="Open"/> opened.</summary>
    public static string Close(SourceWriter writer, InterfaceModel model)
    {
        for (int i = 0; i < model.Containers.Count + (model.Namespace.Length > 0 ? 1 : 0); i++)
        {
            writer.Close();
        }

        return writer.ToString();
    }

    public static void OpenClass(SourceWriter writer, string name, string bases)
    {
        writer.Line().Line(CSharpText.GeneratedCode);
        writer.Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
        writer.Line("[global::System.Diagnostics.DebuggerNonUserCode]");
        writer.Open($"private sealed class {name} : {bases}");
    }

    public static void EmitMembers(SourceWriter writer, InterfaceModel model, IReadOnlyList<Half> halves, GraphContext context)
    {
        int half = 0;
        foreach (MemberModel member in model.Members)
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

            half += halves.Count(h => ReferenceEquals(h.Member, member));
        }

        context.EmitCSharp(writer);
    }

    /// <summary>The names of all halves, as an array.</summary>
    public static string Names(IReadOnlyList<Half> halves, GraphContext context) =>
        $"new string[] {{ {string.Join(", ", halves.Select(half => half.Member.DisplayName).Concat(context.Extras.Select(extra => extra.Name)).Select(CSharpText.Literal))} }}";

    /// <summary>In place of a factory that there cannot be: so that the only errors in a build are ours.</summary>
    public static string Throw(string message) => $"throw new global::System.InvalidOperationException({CSharpText.Literal(message)})";
}
