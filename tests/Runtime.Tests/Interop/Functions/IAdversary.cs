namespace V8Typed.Tests.Interop;

/// <summary>Values of hostile script, as results of every kind of type and as arguments of callbacks of the same types.</summary>
[JsModule("./functions.js")]
internal partial interface IAdversary
{
    [JsName("make")] int Int(string source);
    [JsName("make")] double Double(string source);
    [JsName("make")] bool Bool(string source);
    [JsName("make")] string Text(string source);
    [JsName("make")] long Long(string source);
    [JsName("make")] Named Enum(string source);
    [JsName("make")] int? Nullable(string source);
    [JsName("make")] DateTime Date(string source);
    [JsName("make")] Guid Guid(string source);
    [JsName("make")] System.Numerics.BigInteger Big(string source);
    [JsName("make")] Item Item(string source);
    [JsName("make")] Node Node(string source);
    [JsName("make")] Figure Figure(string source);
    [JsName("make")] Point Point(string source);
    [JsName("make")] int[] Array(string source);
    [JsName("make")] List<Item> List(string source);
    [JsName("make")] HashSet<string> Set(string source);
    [JsName("make")] Dictionary<string, int> Dictionary(string source);
    [JsName("make")] Dictionary<int, string> Map(string source);
    [JsName("make")] (int, string) Tuple(string source);
    [JsName("make")] Func<int, int> Function(string source);
    [JsName("make")] System.Text.Json.JsonElement Json(string source);
    [JsName("make")] Task<int> Promise(string source);
    [JsName("make")] Task<Item> PromisedItem(string source);
    [JsName("make")] JsValue Value(string source);

    [JsName("run")] string GiveInt(string source, Action<int> f);
    [JsName("run")] string GiveText(string source, Action<string> f);
    [JsName("run")] string GiveDate(string source, Action<DateTime> f);
    [JsName("run")] string GiveItem(string source, Action<Item> f);
    [JsName("run")] string GiveFigure(string source, Action<Figure> f);
    [JsName("run")] string GiveArray(string source, Action<int[]> f);
    [JsName("run")] string GiveSet(string source, Action<HashSet<string>> f);
    [JsName("run")] string GiveDictionary(string source, Action<Dictionary<string, int>> f);
    [JsName("run")] string GiveMap(string source, Action<Dictionary<int, string>> f);
    [JsName("run")] string GiveTuple(string source, Action<(int, string)> f);
    [JsName("run")] string GiveFunction(string source, Action<Func<int, int>> f);
    [JsName("run")] string GiveJson(string source, Action<System.Text.Json.JsonElement> f);
    [JsName("run")] string GiveValue(string source, Action<JsValue> f);

    [JsName("run")] string TakeItem(string source, Func<Item> f);
    [JsName("run")] string TakeArray(string source, Func<int[]> f);
    [JsName("run")] string TakeSet(string source, Func<HashSet<string>> f);
    [JsName("run")] string TakeDictionary(string source, Func<Dictionary<string, int>> f);
    [JsName("run")] string TakeMap(string source, Func<Dictionary<int, string>> f);
    [JsName("run")] string TakePromise(string source, Func<Task<int>> f);
    [JsName("run")] string TakeError(string source, Action f);
}
