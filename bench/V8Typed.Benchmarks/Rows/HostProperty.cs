using BenchmarkDotNet.Attributes;
using Jint;
using Jint.Native;
using Microsoft.ClearScript;
using Microsoft.ClearScript.V8.FastProxy;
using JintValue = Jint.Native.JsValue;

namespace V8Typed.Benchmarks;

/// <summary>A function of script that reads a property of a .NET object 1,000 times.</summary>
public class HostProperty : RowGroup
{
    private const int Count = 1000;

    /// <summary>Of the one call around them, and of the engine's own making; the reads allocate nothing.</summary>
    private const long EngineBytes = 48;

    // Each baseline has a function of its own, whose code V8 fits to one kind of object, as it does for ours.
    private const string Source = "(function read(o, n) { let sum = 0; for (let i = 0; i < n; i++) sum += o.value; return sum; })";

    private readonly Counter _counter = new();

    private IHostReads _reads = null!;
    private ScriptObject _readFast = null!;
    private ScriptObject _readReflected = null!;
    private object _fast = null!;
    private object _reflected = null!;
    private JintValue _jintRead = null!;
    private JintValue _jintCounter = null!;

    [Benchmark]
    public int Typed() => _reads.Read(_counter, Count);

    [Benchmark(Baseline = true)]
    public int FastHostObject() => (int)_readFast.Invoke(false, _fast, Count);

    [Benchmark]
    public int Reflected() => (int)_readReflected.Invoke(false, _reflected, Count);

    [Benchmark]
    public int JintCall() => (int)_jintRead.Call(_jintCounter, JsNumber.Create(Count)).AsNumber();

    internal override IEnumerable<Row> Rows()
    {
        var ours = Loop.Of(Typed);
        return
        [
            new("host property / V8FastHostObject", ours, Loop.Of(FastHostObject)) { Target = 1.1, Bytes = EngineBytes },
            new("host property / reflected object", ours, Loop.Of(Reflected)) { Target = 0.5 },
            new("host property / Jint", ours, Loop.Of(JintCall)),
        ];
    }

    private protected override void Prepare()
    {
        _reads = Engines.Typed.Get<IHostReads>();
        _readFast = (ScriptObject)Engines.Plain.Evaluate(Source);
        _readReflected = (ScriptObject)Engines.Plain.Evaluate(Source + "/* another one */");
        _fast = new FastCounter();
        _reflected = new ReflectedCounter();
        _jintRead = Engines.Jint.Evaluate(Source);
        _jintCounter = JintValue.FromObject(Engines.Jint, new ReflectedCounter());
    }

    /// <summary>As one writes it by hand.</summary>
    private sealed class FastCounter : V8FastHostObject<FastCounter>
    {
        private const int Value = 3;

        static FastCounter() => Configure(static configuration =>
            configuration.AddPropertyGetter("value", static (FastCounter _, in V8FastResult result) => result.Set(Value)));
    }

    /// <summary>As one gets it by handing over any object.</summary>
    public sealed class ReflectedCounter
    {
#pragma warning disable CA1822, IDE1006 // What script reads is a property of an object, in its own spelling.
        public int value => 3;
#pragma warning restore CA1822, IDE1006
    }
}
