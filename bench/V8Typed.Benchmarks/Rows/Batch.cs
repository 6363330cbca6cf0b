using BenchmarkDotNet.Attributes;
using Jint;
using Jint.Native;
using JintValue = Jint.Native.JsValue;

namespace V8Typed.Benchmarks;

/// <summary>A thousand calls of two doubles.</summary>
public class Batch : RowGroup
{
    private const int Count = 1000;

    private readonly double[] _a = [.. Enumerable.Range(0, Count).Select(i => i * 0.5)];
    private readonly double[] _b = [.. Enumerable.Range(0, Count).Select(i => i * 0.25)];
    private readonly double[] _sums = new double[Count];
    private INumbers _numbers = null!;
    private JintValue _jintAdd = null!;

    [Benchmark]
    public double Typed()
    {
        _numbers.Add(_a, _b, _sums);
        return _sums[^1];
    }

    [Benchmark(Baseline = true)]
    public double SingleCalls()
    {
        for (var i = 0; i < Count; i++)
        {
            _sums[i] = _numbers.Add(_a[i], _b[i]);
        }

        return _sums[^1];
    }

    [Benchmark]
    public double JintCalls()
    {
        for (var i = 0; i < Count; i++)
        {
            _sums[i] = _jintAdd.Call(JsNumber.Create(_a[i]), JsNumber.Create(_b[i])).AsNumber();
        }

        return _sums[^1];
    }

    internal override IEnumerable<Row> Rows()
    {
        var ours = Loop.Of(Typed);
        return
        [
            new("batch of 1,000 / single calls", ours, Loop.Of(SingleCalls)) { Target = 1 / 20.0 },
            new("batch of 1,000 / Jint", ours, Loop.Of(JintCalls)),
        ];
    }

    private protected override void Prepare()
    {
        Engines.Load("numbers.js");
        _numbers = Engines.Typed.Get<INumbers>();
        _jintAdd = Engines.Jint.Evaluate("numbers.add");
    }
}
