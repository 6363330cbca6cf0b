namespace V8Typed.Generator.Emit.Graphs;

/// <summary>A JS half that belongs to no member, but to a type that members name: the call of a function, the settling of a promise.</summary>
/// <param name="key">What it is for.</param>
/// <param name="name">What messages call it.</param>
internal sealed class ExtraHalf(string key, string name)
{
    public string Key { get; } = key;

    public string Name { get; } = name;

    public string Text { get; set; } = "";
}
