using System.Runtime.InteropServices;

namespace V8Typed.Interop;

/// <summary>Memory outside of the lane for a value that is larger than the lane has room for. Not thread-safe.</summary>
internal sealed unsafe class SpillBuffer : IDisposable
{
    private byte* _memory;
    private nuint _capacity;

    ~SpillBuffer() => NativeMemory.Free(_memory);

    public nuint Length { get; private set; }

    public byte* Memory => _memory;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        var needed = Length + (nuint)bytes.Length;
        if (needed > _capacity)
        {
            var capacity = Math.Max(needed, _capacity * 2);
            _memory = (byte*)NativeMemory.Realloc(_memory, capacity);
            _capacity = capacity;
        }

        bytes.CopyTo(new Span<byte>(_memory + Length, bytes.Length));
        Length = needed;
    }

    public void Dispose()
    {
        NativeMemory.Free(_memory);
        _memory = null;
        GC.SuppressFinalize(this);
    }
}
