using System.Globalization;
using BenchmarkDotNet.Attributes;
using Jint;
using Microsoft.ClearScript;
using Microsoft.ClearScript.V8;

namespace V8Typed.Benchmarks;

/// <summary>
/// The same script again and again. Every way ends with a string, as <see cref="V8Context.RunScript(string, string, CancellationToken)"/>
/// does. The calls without a script are here because they are what one would write instead.
/// </summary>
public abstract class RunScript(string label, string function, string script, params object[] arguments) : RowGroup
{
    private V8Context _context = null!;
    private V8Script _compiled = null!;
    private ScriptObject _function = null!;
    private ScriptObject _global = null!;
    private Prepared<Acornima.Ast.Script> _prepared;

    [Benchmark]
    public string Typed() => _context.RunScript(script);

    [Benchmark(Baseline = true)]
    public string Compiled() => ToText(Engines.Plain.Evaluate(_compiled));

    [Benchmark]
    public string Evaluate() => ToText(Engines.Plain.Evaluate(script));

    [Benchmark]
    public string PreboundInvoke() => ToText(_function.Invoke(false, arguments));

    [Benchmark]
    public string InvokeMethod() => ToText(_global.InvokeMethod(function, arguments));

    [Benchmark]
    public string Dynamic() => ToText(CallDynamic(Engines.Plain.Script));

    [Benchmark]
    public string JintPrepared() => Engines.Jint.Evaluate(_prepared).ToString();

    internal override IEnumerable<Row> Rows()
    {
        var ours = Loop.Of(Typed);
        return
        [
            new($"{label} / compiled script", ours, Loop.Of(Compiled)) { Target = 1.2 },
            new($"{label} / Evaluate(string)", ours, Loop.Of(Evaluate)) { Target = 1 / 6.0 },
            new($"{label} / prebound Invoke", ours, Loop.Of(PreboundInvoke)),
            new($"{label} / InvokeMethod", ours, Loop.Of(InvokeMethod)),
            new($"{label} / dynamic", ours, Loop.Of(Dynamic)),
            new($"{label} / Jint, prepared script", ours, Loop.Of(JintPrepared)),
        ];
    }

    private protected abstract object CallDynamic(dynamic global);

    private protected override void Prepare()
    {
        _context = Engines.Typed;
        _compiled = Engines.Plain.Compile(script);
        _function = Engines.Prebind(function);
        _global = Engines.Plain.Global;
        _prepared = Engine.PrepareScript(script);
    }

    private static string ToText(object result) => result as string ?? Convert.ToString(result, CultureInfo.InvariantCulture)!;
}
