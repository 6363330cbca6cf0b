namespace V8Typed.Tests.Interop;

public sealed class BufferTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly IBuffers _buffers;

    public BufferTests() => _buffers = _sandbox.Context.Get<IBuffers>();

    // Below and above what travels in the lane, and above what fits in the window for results.
    public static TheoryData<int> Sizes => [0, 1, 7, 8, 9, 4095, 4096, 4097, 32_768, 32_769, 100_000, 300_001];

    public void Dispose()
    {
        _sandbox.AssertWorks();
        _sandbox.Dispose();
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_element_type_there_and_back(int count)
    {
        var bytes = Random(count);
        Same(bytes, _buffers.Bytes);
        Same(Cast<sbyte>(bytes), _buffers.SBytes);
        Same(Cast<short>(bytes), _buffers.Shorts);
        Same(Cast<ushort>(bytes), _buffers.UShorts);
        Same(Cast<int>(bytes), _buffers.Ints);
        Same(Cast<uint>(bytes), _buffers.UInts);
        Same(Cast<long>(bytes), _buffers.Longs);
        Same(Cast<ulong>(bytes), _buffers.ULongs);
        Same(Numbers<Half>(count), _buffers.Halves);
        Same(Numbers<float>(count), _buffers.Floats);
        Same(Numbers<double>(count), _buffers.Doubles);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Memories_and_spans(int count)
    {
        var bytes = Random(count);
        var doubles = Numbers<double>(count);
        Assert.True(_buffers.ReadOnlyMemory(doubles).Span.SequenceEqual(doubles));
        Assert.True(_buffers.Memory(bytes).Span.SequenceEqual(bytes));
        Assert.True(_buffers.MemoryOfLongs(Cast<long>(bytes)).Span.SequenceEqual(Cast<long>(bytes)));
        Assert.Equal(bytes, _buffers.FromSpan(bytes));
        Assert.Equal(doubles.Sum(), _buffers.SumOfSpan(doubles), 0.001);
        Assert.Equal(doubles.Sum(), _buffers.Sum(doubles), 0.001);
        Assert.Equal(bytes[(count / 2)..], _buffers.FromSpan(bytes.AsSpan(count / 2)));
    }

    [Fact]
    public void Signed_zero_NaN_and_infinities()
    {
        double[] doubles = [-0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon, double.MaxValue];
        Assert.Equal(Cast<long>(doubles), Cast<long>(_buffers.Doubles(doubles)));
        Assert.Equal([Half.NaN, Half.MaxValue, (Half)(-0.0)], _buffers.Halves([Half.NaN, Half.MaxValue, (Half)(-0.0)]));
    }

    [Fact]
    public void What_the_script_sees()
    {
        Assert.Equal("Uint8Array Uint8Array [1,255] of 2", _buffers.KindOfBytes([1, 255]));
        Assert.Equal("Float64Array Float64Array [1.5] of 8", _buffers.KindOfDoubles([1.5]));
        Assert.Equal("Float16Array Float16Array [0.5,-2] of 4", _buffers.KindOfHalves([(Half)0.5, (Half)(-2)]));
        Assert.Equal("BigInt64Array BigInt64Array [-5] of 8", _buffers.KindOfLongs(new long[] { -5 }));
        Assert.Equal("Float32Array Float32Array [1,2] of 8", _buffers.KindOfSpan([1f, 2f]));
        Assert.Equal("Uint8Array Uint8Array [] of 0", _buffers.KindOfBytes([]));
        Assert.Equal("null", _buffers.KindOfBytes(null));
        Assert.StartsWith("Float64Array Float64Array [0,0,", _buffers.KindOfDoubles(new double[50_000]));
        Assert.EndsWith("] of 400000", _buffers.KindOfDoubles(new double[50_000]));
        Assert.EndsWith("] of 400000", _buffers.KindOfSpan(new float[100_000]));
    }

    [Fact]
    public void Null_is_null()
    {
        Assert.Null(_buffers.NullableBytes(null));
        Assert.Null(_buffers.MakeNullable("undefined"));
        Assert.Null(_buffers.NullableMemory(null));
        Assert.Equal([1, 2], _buffers.NullableMemory(new[] { 1, 2 })!.Value.ToArray());
        Assert.Equal("null", Assert.Throws<V8TypeException>(() => _buffers.MakeBytes("null")).ActualType);
    }

    [Fact]
    public void Long_arrays_without_the_attribute_are_numbers_in_an_Array()
    {
        Assert.Equal([1L, -2L], _buffers.Numbers([1L, -2L]));
        Assert.Throws<OverflowException>(() => _buffers.Numbers([long.MaxValue]));
    }

    [Fact]
    public void Inside_of_other_values()
    {
        var blob = new Blob("a", [1, 2], [[1.5f], [], [2f, 3f]], new[] { 7, 8 });
        var back = _buffers.Record(blob);
        Assert.Equal("a!", back.Name);
        Assert.Equal([2, 3], back.Data);
        Assert.Equal([[2f, 3f], [], [1.5f]], back.Parts);
        Assert.Equal([7, 8], back.Tail!.Value.ToArray());
        back = _buffers.Record(new Blob("b", Random(100_000)));
        Assert.Null(back.Parts);
        Assert.Null(back.Tail);
        Assert.Equal(100_000, back.Data.Length);

        double[][] jagged = [[1], [], Numbers<double>(50_000), [2, 3], Numbers<double>(60_000)];
        Assert.Equal(jagged, _buffers.Jagged(jagged));
        var dictionary = new Dictionary<string, byte[]> { ["a"] = [1], ["b"] = Random(40_000), ["c"] = [] };
        Assert.Equal(dictionary, _buffers.Dictionary(dictionary));
        var (first, second) = _buffers.Tuple(([1, 2, 3], 4));
        Assert.Equal([1, 2, 3], first);
        Assert.Equal(4, second);
    }

    [Fact]
    public void Many_small_arrays_spill()
    {
        var jagged = Enumerable.Range(0, 3000).Select(i => Numbers<double>(i % 50)).ToArray();
        Assert.Equal(jagged, _buffers.Jagged(jagged));
        var large = Enumerable.Range(0, 40).Select(i => Numbers<double>(i % 2 == 0 ? 4000 : 5000)).ToArray();
        Assert.Equal(large, _buffers.Jagged(large));
    }

    [Fact]
    public async Task Promised()
    {
        foreach (var count in new[] { 3, 100_000 })
        {
            var bytes = Random(count);
            Assert.Equal(bytes, await _buffers.LaterAsync(bytes));
            Assert.Equal(bytes, await _buffers.LaterSpanAsync(bytes));
        }
    }

    [Fact]
    public void In_callbacks()
    {
        foreach (var count in new[] { 3, 100_000 })
        {
            var bytes = Random(count);
            Assert.Equal(bytes.Reverse(), _buffers.Call(v => [.. v.Reverse()], bytes));
            Assert.Equal(bytes, _buffers.Call(v => _buffers.Bytes(_buffers.FromSpan(v)), bytes));
            Assert.Equal(count, _buffers.CallWithSpan(v => v.Length, bytes));
        }
    }

    [Fact]
    public void Sixty_four_megabytes_both_ways()
    {
        const int size = 64 << 20;
        var bytes = new byte[size];
        bytes[0] = 1;
        bytes[^1] = 2;
        for (var i = 0; i < 3; i++)
        {
            var back = _buffers.Bytes(bytes);
            Assert.True(bytes.AsSpan().SequenceEqual(back));
            Assert.Equal(size, _buffers.FromSpan(bytes).Length);
        }

        // What has crossed is not held: with less than this, the next one could not be made.
        using var small = new Sandbox(new V8VmOptions { MaxArrayBufferAllocation = 200 << 20 });
        var buffers = small.Context.Get<IBuffers>();
        for (var i = 0; i < 8; i++)
        {
            Assert.Equal(size, buffers.Allocate(size).Length);
            small.Vm.CollectGarbage();
        }
    }

    private static void Same<T>(T[] values, Func<T[], T[]> echo)
    {
        var back = echo(values);
        Assert.True(values.AsSpan().SequenceEqual(back));
        Assert.False(values.Length > 0 && values.AsSpan().Overlaps(back));
    }

    private static byte[] Random(int count)
    {
        var bytes = new byte[count];
        new Random(count).NextBytes(bytes);
        return bytes;
    }

    private static T[] Numbers<T>(int count)
        where T : System.Numerics.INumber<T> =>
        [.. Enumerable.Range(0, count).Select(i => T.CreateSaturating((i - (count / 2)) % 1000 / 4.0))];

    private static T[] Cast<T>(byte[] bytes)
        where T : unmanaged =>
        System.Runtime.InteropServices.MemoryMarshal.Cast<byte, T>(bytes).ToArray();

    private static T[] Cast<T>(double[] values)
        where T : unmanaged =>
        System.Runtime.InteropServices.MemoryMarshal.Cast<double, T>(values).ToArray();
}
