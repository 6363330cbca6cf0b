namespace V8Typed.Generator.Model.Shapes;

/// <summary>The object whose member is called, or the function: the first argument of such a call.</summary>
internal sealed record SelfShape() : StreamedShape("Self")
{
    /// <summary>The parameter in front of the declared ones.</summary>
    public static ParameterModel Parameter { get; } = new("__self", "", new SelfShape(), Default: null);
}
