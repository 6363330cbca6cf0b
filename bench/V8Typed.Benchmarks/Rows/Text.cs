using BenchmarkDotNet.Attributes;
using Jint;
using Jint.Native;
using Microsoft.ClearScript;
using JintValue = Jint.Native.JsValue;

namespace V8Typed.Benchmarks;

/// <summary>A call of a short string that returns a string.</summary>
public class Text : RowGroup
{
    private const string Greeting = "hello world";

    private ICalc _calc = null!;
    private ScriptObject _echo = null!;
    private ScriptObject _global = null!;
    private dynamic _dynamic = null!;
    private JintValue _jintEcho = null!;

    [Benchmark]
    public string Typed() => _calc.Echo(Greeting);

    [Benchmark(Baseline = true)]
    public string PreboundInvoke() => (string)_echo.Invoke(false, Greeting);

    [Benchmark]
    public string InvokeMethod() => (string)_global.InvokeMethod("echo", Greeting);

    [Benchmark]
    public string Dynamic() => _dynamic.echo(Greeting);

    [Benchmark]
    public string Evaluate() => (string)Engines.Plain.Evaluate("echo('hello world')");

    [Benchmark]
    public string JintCall() => _jintEcho.Call(new JsString(Greeting)).AsString();

    internal override IEnumerable<Row> Rows()
    {
        var ours = Loop.Of(Typed);
        return
        [
            new("string / prebound Invoke", ours, Loop.Of(PreboundInvoke)),
            new("string / InvokeMethod", ours, Loop.Of(InvokeMethod)),
            new("string / dynamic", ours, Loop.Of(Dynamic)),
            new("string / Evaluate(string)", ours, Loop.Of(Evaluate)),
            new("string / Jint", ours, Loop.Of(JintCall)),
        ];
    }

    private protected override void Prepare()
    {
        _calc = Engines.Calc;
        _echo = Engines.Prebind("echo");
        _global = Engines.Plain.Global;
        _dynamic = Engines.Plain.Script;
        _jintEcho = Engines.Jint.GetValue("echo");
    }
}
