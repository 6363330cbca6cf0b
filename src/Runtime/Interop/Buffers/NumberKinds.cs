namespace V8Typed.Interop;

/// <summary>The element types of typed arrays, by the numbers that the kernel and emitted code have for them.</summary>
internal static class NumberKinds
{
    /// <summary>An array of such numbers, whose content is yet to come.</summary>
    public static Array NewArray(int kind, int length) => kind switch
    {
        0 => GC.AllocateUninitializedArray<sbyte>(length),
        1 => GC.AllocateUninitializedArray<byte>(length),
        2 => GC.AllocateUninitializedArray<short>(length),
        3 => GC.AllocateUninitializedArray<ushort>(length),
        4 => GC.AllocateUninitializedArray<int>(length),
        5 => GC.AllocateUninitializedArray<uint>(length),
        6 => GC.AllocateUninitializedArray<long>(length),
        7 => GC.AllocateUninitializedArray<ulong>(length),
        8 => GC.AllocateUninitializedArray<Half>(length),
        9 => GC.AllocateUninitializedArray<float>(length),
        10 => GC.AllocateUninitializedArray<double>(length),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The bytes of one element.</summary>
    public static int SizeOf(int kind) => kind switch { 0 or 1 => 1, 2 or 3 or 8 => 2, 4 or 5 or 9 => 4, _ => 8 };
}
