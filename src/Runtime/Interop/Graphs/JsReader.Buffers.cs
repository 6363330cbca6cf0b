namespace V8Typed.Interop;

/// <content>Arrays of numbers: their bytes as they are, or an array that has come outside of the lane.</content>
public unsafe ref partial struct JsReader
{
    /// <summary>Reads an array of numbers.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <returns>The array; null for null.</returns>
    /// <exception cref="V8TypeException">It was not written by a script of ours.</exception>
    public T[] ReadNumbers<T>()
        where T : unmanaged
    {
        Need(1);
        var count = ((int*)_cursor)[0];
        var large = ((int*)_cursor)[1];
        _cursor += 8;
        if (count < 0)
        {
            return null!;
        }

        if (large != 0)
        {
            return _lane.FindLarge(large) is { IsComplete: true, Array: T[] array } && array.Length == count ? array : throw Corrupt();
        }

        var slots = (((long)count * sizeof(T)) + 7) / 8;
        if (slots > (_end - _cursor) / 8)
        {
            throw Corrupt();
        }

        var numbers = count == 0 ? [] : GC.AllocateUninitializedArray<T>(count);
        new ReadOnlySpan<T>(_cursor, count).CopyTo(numbers);
        _cursor += 8 * slots;
        return numbers;
    }
}
