using BenchmarkDotNet.Attributes;
using Jint;
using Jint.Native;
using Microsoft.ClearScript;
using JintValue = Jint.Native.JsValue;

namespace V8Typed.Benchmarks;

/// <summary>A text of 75,000 characters, there or back: the same again and again, or others.</summary>
public class LongText : RowGroup
{
    private const int Others = 16;

    private readonly string _text = string.Concat(Enumerable.Repeat("0123456789", 7500));
    private readonly string[] _texts = [.. Enumerable.Range(0, Others).Select(_ => string.Concat(Enumerable.Repeat("0123456789", 7500)))];
    private int _next;
    private INumbers _numbers = null!;
    private ScriptObject _count = null!;
    private ScriptObject _make = null!;
    private ScriptObject _makeOther = null!;
    private JintValue _jintCount = null!;
    private JintValue _jintMake = null!;

    [Benchmark]
    public int TypedArgument() => _numbers.Count(_text);

    [Benchmark]
    public int TypedOther() => _numbers.Count(_texts[_next++ % Others]);

    [Benchmark(Baseline = true)]
    public int PreboundArgument() => (int)_count.Invoke(false, _text);

    [Benchmark]
    public int JintArgument() => (int)_jintCount.Call(new JsString(_text)).AsNumber();

    [Benchmark]
    public int TypedResult() => _numbers.Text().Length;

    [Benchmark]
    public int TypedOtherResult() => _numbers.OtherText().Length;

    [Benchmark]
    public int PreboundOther() => ((string)_makeOther.Invoke(false)).Length;

    [Benchmark]
    public int PreboundResult() => ((string)_make.Invoke(false)).Length;

    [Benchmark]
    public int JintResult() => _jintMake.Call().AsString().Length;

    internal override IEnumerable<Row> Rows()
    {
        var argument = Loop.Of(TypedArgument);
        var result = Loop.Of(TypedResult);
        return
        [
            new("75,000 characters in / prebound Invoke", argument, Loop.Of(PreboundArgument)) { Target = 0.5 },
            new("75,000 characters in, others / prebound", Loop.Of(TypedOther), Loop.Of(PreboundArgument)),
            new("75,000 characters in / Jint", argument, Loop.Of(JintArgument)),
            new("75,000 characters out / prebound Invoke", result, Loop.Of(PreboundResult)) { Target = 0.3 },
            new("75,000 characters out, others / prebound", Loop.Of(TypedOtherResult), Loop.Of(PreboundOther)),
            new("75,000 characters out / Jint", result, Loop.Of(JintResult)),
        ];
    }

    private protected override void Prepare()
    {
        Engines.Load("numbers.js");
        _numbers = Engines.Typed.Get<INumbers>();
        _count = Engines.Prebind("numbers.count");
        _make = Engines.Prebind("numbers.text");
        _makeOther = Engines.Prebind("numbers.otherText");
        _jintCount = Engines.Jint.Evaluate("numbers.count");
        _jintMake = Engines.Jint.Evaluate("numbers.text");
    }
}
