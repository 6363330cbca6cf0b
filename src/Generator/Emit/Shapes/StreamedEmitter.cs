using V8Typed.Generator.Model.Shapes;

namespace V8Typed.Generator.Emit.Shapes;

/// <summary>What the types have in common whose values only travel in streams.</summary>
internal abstract class StreamedEmitter(StreamedShape shape) : ShapeEmitter
{
    /// <summary>Of the type, in the runtime's methods and in messages.</summary>
    protected string Name => shape.Name;

    public override string Write(string value, string parameter) => $"__call.Write{Name}({value});";

    public override string Read() => throw Alone();

    public override string JsWrite(string value) => throw Alone();

    public override string Take() => $"__call.Read{Name}()";

    private InvalidOperationException Alone() => new($"{Name} does not travel by itself.");
}
