namespace V8Typed.Tests.Interop;

public sealed record Blob(string Name, byte[] Data, List<float[]>? Parts = null, ReadOnlyMemory<int>? Tail = null);

public delegate int Measure(ReadOnlySpan<byte> bytes);

/// <summary>Numbers as typed arrays, there and back.</summary>
[JsModule("./buffers.js")]
internal partial interface IBuffers
{
    [JsName("echo")] sbyte[] SBytes(sbyte[] v);
    [JsName("echo")] byte[] Bytes(byte[] v);
    [JsName("echo")] short[] Shorts(short[] v);
    [JsName("echo")] ushort[] UShorts(ushort[] v);
    [JsName("echo")] int[] Ints(int[] v);
    [JsName("echo")] uint[] UInts(uint[] v);
    [JsName("echo")] [return: JsBigInt] long[] Longs([JsBigInt] long[] v);
    [JsName("echo")] [return: JsBigInt] ulong[] ULongs([JsBigInt] ulong[] v);
    [JsName("echo")] Half[] Halves(Half[] v);
    [JsName("echo")] float[] Floats(float[] v);
    [JsName("echo")] double[] Doubles(double[] v);
    [JsName("echo")] byte[]? NullableBytes(byte[]? v);
    [JsName("echo")] ReadOnlyMemory<double> ReadOnlyMemory(ReadOnlyMemory<double> v);
    [JsName("echo")] Memory<byte> Memory(Memory<byte> v);
    [JsName("echo")] ReadOnlyMemory<int>? NullableMemory(ReadOnlyMemory<int>? v);
    [JsName("echo")] Memory<long> MemoryOfLongs(Memory<long> v);
    [JsName("echo")] byte[] FromSpan(ReadOnlySpan<byte> v);
    [JsName("echo")] long[] Numbers(long[] v);
    [JsName("echo")] double[][] Jagged(double[][] v);
    [JsName("echo")] Dictionary<string, byte[]> Dictionary(Dictionary<string, byte[]> v);
    [JsName("echo")] (byte[], int) Tuple((byte[], int) v);

    [JsName("kind")] string KindOfBytes(byte[]? v);
    [JsName("kind")] string KindOfDoubles(double[] v);
    [JsName("kind")] string KindOfHalves(Half[] v);
    [JsName("kind")] string KindOfLongs(ReadOnlyMemory<long> v);
    [JsName("kind")] string KindOfSpan(ReadOnlySpan<float> v);

    [JsName("make")] byte[] MakeBytes(string source);
    [JsName("make")] sbyte[] MakeSBytes(string source);
    [JsName("make")] int[] MakeInts(string source);
    [JsName("make")] double[] MakeDoubles(string source);
    [JsName("make")] ReadOnlyMemory<long> MakeLongs(string source);
    [JsName("make")] Blob MakeBlob(string source);
    [JsName("make")] byte[]? MakeNullable(string source);

    double Sum(double[] v);
    [JsName("sum")] double SumOfSpan(ReadOnlySpan<double> v);
    int Fill(Span<byte> destination, int first);
    [JsName("fill")] int FillDoubles(Span<double> destination, int first);
    void Detach(Span<byte> v);
    void ThrowAfter(Span<int> v);
    void Keep(byte[] v);
    [JsName("keep")] void KeepSpan(ReadOnlySpan<byte> v);
    string Kept();
    void DetachKept();
    Blob Record(Blob v);
    [JsName("later")] Task<byte[]> LaterAsync(byte[] v);
    [JsName("later")] Task<byte[]> LaterSpanAsync(ReadOnlySpan<byte> v);
    [JsName("call")] byte[] Call(Func<byte[], byte[]> f, byte[] v);
    [JsName("call")] int CallWithSpan(Measure f, byte[] v);
    string Two(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int n);
    byte[] Allocate(int n);
    double[] FillAndMake(Span<double> v, int n);
}
