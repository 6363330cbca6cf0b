namespace V8Typed.Generator.Emit;

/// <summary>Where in a call's frame a value lies: a fixed slot, or one per element of a spread argument.</summary>
/// <param name="Offset">In slots, counted from the base; the first argument of a call is at 1.</param>
/// <param name="Stride">Slots per element <c>k</c>; 0 for a fixed one.</param>
/// <param name="Base">The variable that holds the base: of a call's frame, <c>b</c>.</param>
internal readonly record struct Slot(int Offset, int Stride = 0, string Base = "b")
{
    public Slot Next => this with { Offset = Offset + 1 };

    /// <summary>The slot as a 64-bit number.</summary>
    public string Double => At("F", 1);

    /// <summary>The number of a fixed slot.</summary>
    public string Index => Offset == 0 ? Base : $"{Base} + {Offset}";

    /// <summary>Its lower half as a 32-bit integer.</summary>
    public string Int32 => At("I", 2);

    public string BigInt64 => At("Q", 1);

    public string BigUInt64 => At("UQ", 1);

    private string At(string view, int perSlot)
    {
        string index = perSlot == 1 ? Base : $"{perSlot} * {Base}";
        int offset = Offset * perSlot;
        index += offset == 0 ? "" : offset < 0 ? $" - {-offset}" : $" + {offset}";
        int stride = Stride * perSlot;
        return stride == 0 ? $"{view}[{index}]" : $"{view}[{index} + {(stride == 1 ? "k" : $"{stride} * k")}]";
    }
}
