using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Jint;
using Microsoft.ClearScript;
using JintValue = Jint.Native.JsValue;

namespace V8Typed.Benchmarks;

/// <summary>A call that returns an object of five fields.</summary>
public class ObjectResult : RowGroup
{
    private static readonly Item s_item = new(4711, "a thing of use", 12.5, 3, true);

    private ICalc _calc = null!;
    private IItems _items = null!;
    private ScriptObject _item = null!;
    private ScriptObject _itemJson = null!;
    private JintValue _jintItem = null!;

    [Benchmark]
    public object Typed() => _items.Item();

    /// <summary>What a crossing costs that carries nothing.</summary>
    [Benchmark]
    public object EmptyCall()
    {
        _calc.Nothing();
        return s_item;
    }

    /// <summary>With the handle given back, as it should be: one that is left to the collector keeps the object alive in V8 until then.</summary>
    [Benchmark(Baseline = true)]
    public object PropertyGets()
    {
        using var item = (ScriptObject)_item.Invoke(false);
        return new Item(
            (int)item.GetProperty("id"), (string)item.GetProperty("name"), Convert.ToDouble(item.GetProperty("price"), null),
            (int)item.GetProperty("quantity"), (bool)item.GetProperty("inStock"));
    }

    /// <summary>As one writes it when nobody measures: no handle is given back, and each get is bound at run time.</summary>
    [Benchmark]
    public object DynamicGets()
    {
        dynamic item = _item.Invoke(false);
        return new Item((int)item.id, (string)item.name, (double)item.price, (int)item.quantity, (bool)item.inStock);
    }

    [Benchmark]
    public object Json() => JsonSerializer.Deserialize((string)_itemJson.Invoke(false), ItemJson.Default.Item)!;

    [Benchmark]
    public object JintProperties()
    {
        var item = _jintItem.Call().AsObject();
        return new Item(
            (int)item.Get("id").AsNumber(), item.Get("name").AsString(), item.Get("price").AsNumber(), (int)item.Get("quantity").AsNumber(),
            item.Get("inStock").AsBoolean());
    }

    internal override IEnumerable<Row> Rows()
    {
        var ours = Loop.Of(Typed);
        return
        [
            new("5 fields / empty call", ours, Loop.Of(EmptyCall)) { Target = 1.5 },
            new("5 fields / property gets", ours, Loop.Of(PropertyGets)) { Target = 0.1 },
            new("5 fields / dynamic property gets", ours, Loop.Of(DynamicGets)) { Target = 0.1 },
            new("5 fields / JSON", ours, Loop.Of(Json)) { Target = 1 / 1.3 },
            new("5 fields / Jint", ours, Loop.Of(JintProperties)),
        ];
    }

    private protected override void Prepare()
    {
        Engines.Load("items.js");
        _calc = Engines.Calc;
        _items = Engines.Typed.Get<IItems>();
        _item = Engines.Prebind("item");
        _itemJson = Engines.Prebind("itemJson");
        _jintItem = Engines.Jint.GetValue("item");
    }
}
