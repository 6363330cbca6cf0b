namespace V8Typed.Interop;

/// <summary>A buffer of the script that spans of one size are copied into.</summary>
/// <param name="Number">Negative, which tells the kernel to keep it.</param>
/// <param name="Handle">The buffer.</param>
/// <param name="Bytes">Its size: exactly the span's, since a script can see all of it.</param>
internal sealed record SpanBuffer(int Number, EngineHandle Handle, int Bytes);

/// <summary>
/// The buffers for large spans of one module: a fresh one would cost more than the copy does. They are of the module since a script that
/// keeps its view of a span sees what comes next.
/// </summary>
internal sealed class SpanBuffers(JsRealm realm)
{
    private const int LargestKept = 16 << 20;
    private const int MostKept = 4;

    private readonly List<SpanBuffer> _free = []; // The one used last is at the end.

    /// <summary>A buffer with these bytes.</summary>
    public SpanBuffer Take(ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            var size = bytes.Length;
            var index = _free.FindLastIndex(free => free.Bytes == size);
            if (index < 0)
            {
                var number = -realm.Buffers.NextNumber();
                var fresh = new SpanBuffer(number, realm.Buffers.Create(number, size), size);
                fresh.Handle.TryWrite(bytes);
                return fresh;
            }

            var buffer = _free[index];
            _free.RemoveAt(index);
            if (buffer.Handle.TryWrite(bytes))
            {
                return buffer;
            }

            Drop(buffer); // A script has detached it, and has its memory.
        }
    }

    public void Return(SpanBuffer buffer)
    {
        if (buffer.Bytes > LargestKept)
        {
            Drop(buffer);
            return;
        }

        if (_free.Count == MostKept)
        {
            Drop(_free[0]);
            _free.RemoveAt(0);
        }

        _free.Add(buffer);
    }

    private void Drop(SpanBuffer buffer)
    {
        realm.Buffers.Drop(buffer.Number);
        buffer.Handle.Release();
    }
}
