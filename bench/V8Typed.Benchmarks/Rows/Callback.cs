using BenchmarkDotNet.Attributes;
using Jint;
using Jint.Native;
using Jint.Runtime.Interop;
using Microsoft.ClearScript;
using Microsoft.ClearScript.V8.FastProxy;
using JintValue = Jint.Native.JsValue;

namespace V8Typed.Benchmarks;

/// <summary>A function of script that calls back 1,000 times with two ints, for an int.</summary>
public class Callback : RowGroup
{
    private const int Count = 1000;

    /// <summary>Of the one call around them, and of the engine's own making; the callbacks allocate nothing.</summary>
    private const long EngineBytes = 48;

    private static readonly Func<int, int, int> s_add = static (a, b) => unchecked(a + b);

    private ICalc _calc = null!;
    private ScriptObject _fold = null!;
    private object _fast = null!;
    private object _reflected = null!;
    private JintValue _jintFold = null!;
    private JintValue _jintAdd = null!;

    [Benchmark]
    public int Typed() => _calc.Fold(s_add, Count);

    [Benchmark(Baseline = true)]
    public int FastHostFunction() => (int)_fold.Invoke(false, _fast, Count);

    [Benchmark]
    public int Delegate() => (int)_fold.Invoke(false, _reflected, Count);

    [Benchmark]
    public int JintCall() => (int)_jintFold.Call(_jintAdd, JsNumber.Create(Count)).AsNumber();

    internal override IEnumerable<Row> Rows()
    {
        var ours = Loop.Of(Typed);
        return
        [
            new("callback, two ints / V8FastHostFunction", ours, Loop.Of(FastHostFunction)) { Target = 1.0, Bytes = EngineBytes },
            new("callback, two ints / delegate", ours, Loop.Of(Delegate)),
            new("callback, two ints / Jint", ours, Loop.Of(JintCall)),
        ];
    }

    private protected override void Prepare()
    {
        _calc = Engines.Calc;
        _fold = Engines.Prebind("fold");
        _fast = new V8FastHostFunction("add", (bool _, in V8FastArgs args, in V8FastResult result) => result.Set(unchecked(args.GetInt32(0) + args.GetInt32(1))));
        _reflected = s_add;
        _jintFold = Engines.Jint.GetValue("fold");
        _jintAdd = JintValue.FromObject(Engines.Jint, s_add);
    }
}
