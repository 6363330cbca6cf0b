using BenchmarkDotNet.Attributes;
using Jint;
using Jint.Native;
using Microsoft.ClearScript;
using JintValue = Jint.Native.JsValue;

namespace V8Typed.Benchmarks;

/// <summary>A call of two ints that returns an int.</summary>
public class TwoInts : RowGroup
{
    /// <summary>Of the engine's own making; nothing of ours is boxed.</summary>
    private const long EngineBytes = 48;

    private ICalc _calc = null!;
    private ScriptObject _add = null!;
    private ScriptObject _global = null!;
    private dynamic _dynamic = null!;
    private JintValue _jintAdd = null!;

    [Benchmark]
    public int Typed() => _calc.Add(1, 2);

    [Benchmark(Baseline = true)]
    public int PreboundInvoke() => (int)_add.Invoke(false, 1, 2);

    [Benchmark]
    public int InvokeMethod() => (int)_global.InvokeMethod("add", 1, 2);

    [Benchmark]
    public int Dynamic() => _dynamic.add(1, 2);

    [Benchmark]
    public int Evaluate() => (int)Engines.Plain.Evaluate("add(1, 2)");

    [Benchmark]
    public int JintCall() => (int)_jintAdd.Call(JsNumber.Create(1), JsNumber.Create(2)).AsNumber();

    internal override IEnumerable<Row> Rows()
    {
        var ours = Loop.Of(Typed);
        return
        [
            new("two ints / prebound Invoke", ours, Loop.Of(PreboundInvoke)) { Target = 0.9, Bytes = EngineBytes },
            new("two ints / InvokeMethod", ours, Loop.Of(InvokeMethod)),
            new("two ints / dynamic", ours, Loop.Of(Dynamic)),
            new("two ints / Evaluate(string)", ours, Loop.Of(Evaluate)),
            new("two ints / Jint", ours, Loop.Of(JintCall)),
        ];
    }

    private protected override void Prepare()
    {
        _calc = Engines.Calc;
        _add = Engines.Prebind("add");
        _global = Engines.Plain.Global;
        _dynamic = Engines.Plain.Script;
        _jintAdd = Engines.Jint.GetValue("add");
    }
}
