using BenchmarkDotNet.Attributes;
using Jint;
using Jint.Native;
using Microsoft.ClearScript;
using Microsoft.ClearScript.JavaScript;
using Microsoft.ClearScript.V8;
using JintValue = Jint.Native.JsValue;

namespace V8Typed.Benchmarks;

/// <summary>A call of an async function whose promise is settled when the call ends.</summary>
public class Async : RowGroup
{
    private static readonly Task<int> s_three = Task.FromResult(3);

    private IPromises _promises = null!;
    private Func<int, int, Task<int>> _callback = null!;
    private ScriptObject _add = null!;
    private ScriptObject _addTask = null!;
    private JintValue _jintAdd = null!;

    [Benchmark]
    public int Typed() => _promises.AddAsync(1, 2).Result;

    [Benchmark]
    public int TypedPlainValue() => _promises.AddNowAsync(1, 2).Result;

    [Benchmark(Baseline = true)]
    public int TypedSync() => _promises.AddNow(1, 2);

    [Benchmark]
    public int TypedSyncWithoutPromises() => Engines.Calc.Add(1, 2);

    [Benchmark]
    public int TypedCallback() => _promises.CallbackAsync(_callback).Result;

    [Benchmark]
    public int EngineTask() => (int)((Task<object>)_addTask.Invoke(false, 1, 2)).Result;

    [Benchmark]
    public int EngineToTask() => (int)_add.Invoke(false, 1, 2).ToTask().Result;

    [Benchmark]
    public int JintUnwrapped() => (int)_jintAdd.Call(JsNumber.Create(1), JsNumber.Create(2)).UnwrapIfPromise().AsNumber();

    internal override IEnumerable<Row> Rows()
    {
        var ours = Loop.Of(Typed);
        return
        [
            new("async settled / sync", ours, Loop.Of(TypedSync)) { Target = 2 },
            new("async settled / sync, no promises in VM", ours, Loop.Of(TypedSyncWithoutPromises)),
            new("async settled / ClearScript's Task", ours, Loop.Of(EngineTask)) { Target = 0.1 },
            new("async settled / ClearScript's ToTask", ours, Loop.Of(EngineToTask)) { Target = 0.1 },
            new("async settled / Jint", ours, Loop.Of(JintUnwrapped)),
            new("async plain value / sync", Loop.Of(TypedPlainValue), Loop.Of(TypedSync)),
            new("async with async callback / sync", Loop.Of(TypedCallback), Loop.Of(TypedSync)),
        ];
    }

    private protected override void Prepare()
    {
        _promises = Engines.CreateContext().Get<IPromises>();
        _callback = (_, _) => s_three;
        const string add = "(async function (a, b) { return a + b; })";
        _add = Engines.Prebind(add);
        _addTask = (ScriptObject)Engines.CreatePlain(V8ScriptEngineFlags.EnableTaskPromiseConversion).Evaluate(add);
        _jintAdd = Engines.Jint.Evaluate(add);
    }
}
