using BenchmarkDotNet.Attributes;
using Jint;
using JintValue = Jint.Native.JsValue;

namespace V8Typed.Benchmarks;

/// <summary>Numbers there and bytes back, against what C# does without a border.</summary>
public class Buffers : RowGroup
{
    private const int Count = 100_000;
    private const int Bytes = 1 << 16;

    private readonly double[] _values = [.. Enumerable.Range(0, Count).Select(i => i * 0.5)];
    private readonly byte[] _bytes = [.. Enumerable.Range(0, Bytes).Select(i => (byte)i)];
    private INumbers _numbers = null!;
    private JintValue _jintSum = null!;

    [Benchmark]
    public double TypedSpan() => _numbers.Sum(_values);

    [Benchmark]
    public double TypedArray() => _numbers.SumOfArray(_values);

    [Benchmark(Baseline = true)]
    public double LoopInCSharp()
    {
        var sum = 0.0;
        for (var i = 0; i < _values.Length; i++)
        {
            sum += _values[i];
        }

        return sum;
    }

    [Benchmark]
    public double JintSum() => _jintSum.Call(JintValue.FromObject(Engines.Jint, _values)).AsNumber();

    [Benchmark]
    public int TypedBytes() => _numbers.Bytes().Length;

    /// <summary>A result is an array of its own.</summary>
    [Benchmark]
    public int Copy() => _bytes.AsSpan().ToArray().Length;

    internal override IEnumerable<Row> Rows()
    {
        var span = Loop.Of(TypedSpan);
        return
        [
            new("double[100000] as a span, summed / C# sum", span, Loop.Of(LoopInCSharp)) { Target = 1.5 },
            new("double[100000] to keep, summed / C# sum", Loop.Of(TypedArray), Loop.Of(LoopInCSharp)),
            new("double[100000] as a span, summed / Jint", span, Loop.Of(JintSum)),
            new("64 KB byte[] result / memcpy", Loop.Of(TypedBytes), Loop.Of(Copy)) { Target = 2 },
        ];
    }

    private protected override void Prepare()
    {
        Engines.Load("numbers.js");
        _numbers = Engines.Typed.Get<INumbers>();
        _jintSum = Engines.Jint.Evaluate("numbers.sum");
    }
}
