using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Jint;
using Jint.Native;
using Microsoft.ClearScript;
using JintValue = Jint.Native.JsValue;

namespace V8Typed.Benchmarks;

/// <summary>A thousand objects of five fields, in both directions, against the same as JSON.</summary>
public class ObjectLists : RowGroup
{
    private readonly Item[] _sent =
        [.. Enumerable.Range(0, 1000).Select(i => new Item(i, "item number " + (i + 1000), i / 4.0, i % 7, i % 3 == 0))];

    private IItems _items = null!;
    private ScriptObject _itemsJson = null!;
    private ScriptObject _totalJson = null!;
    private JintValue _jintItems = null!;
    private JintValue _jintTotal = null!;

    [Benchmark]
    public int Result() => _items.Items().Length;

    [Benchmark]
    public int JsonResult() => JsonSerializer.Deserialize((string)_itemsJson.Invoke(false), ItemJson.Default.ItemArray)!.Length;

    [Benchmark]
    public int JintResult()
    {
        var list = _jintItems.Call().AsArray();
        var items = new Item[(int)list.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var item = list[(uint)i].AsObject();
            items[i] = new Item(
                (int)item.Get("id").AsNumber(), item.Get("name").AsString(), item.Get("price").AsNumber(), (int)item.Get("quantity").AsNumber(),
                item.Get("inStock").AsBoolean());
        }

        return items.Length;
    }

    [Benchmark]
    public double Argument() => _items.Total(_sent);

    [Benchmark]
    public double JsonArgument() => Convert.ToDouble(_totalJson.Invoke(false, JsonSerializer.Serialize(_sent, ItemJson.Default.ItemArray)), null);

    [Benchmark]
    public double JintArgument()
    {
        var items = new JintValue[_sent.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var item = new JsObject(Engines.Jint);
            item.Set("id", JsNumber.Create(_sent[i].Id));
            item.Set("name", new JsString(_sent[i].Name));
            item.Set("price", JsNumber.Create(_sent[i].Price));
            item.Set("quantity", JsNumber.Create(_sent[i].Quantity));
            item.Set("inStock", _sent[i].InStock ? JsBoolean.True : JsBoolean.False);
            items[i] = item;
        }

        return _jintTotal.Call(new JsArray(Engines.Jint, items)).AsNumber();
    }

    internal override IEnumerable<Row> Rows()
    {
        var result = Loop.Of(Result);
        var argument = Loop.Of(Argument);
        return
        [
            new("1,000 objects result / JSON", result, Loop.Of(JsonResult)) { Target = 1 / 5.0 },
            new("1,000 objects result / Jint", result, Loop.Of(JintResult)),
            new("1,000 objects argument / JSON", argument, Loop.Of(JsonArgument)) { Target = 1 / 4.0 },
            new("1,000 objects argument / Jint", argument, Loop.Of(JintArgument)),
        ];
    }

    private protected override void Prepare()
    {
        Engines.Load("items.js");
        _items = Engines.Typed.Get<IItems>();
        _itemsJson = Engines.Prebind("itemsJson");
        _totalJson = Engines.Prebind("totalJson");
        _jintItems = Engines.Jint.GetValue("items");
        _jintTotal = Engines.Jint.GetValue("total");
    }
}
