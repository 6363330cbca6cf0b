namespace V8Typed.Tests.Interop;

/// <summary>A delegate with what Action and Func cannot have.</summary>
internal delegate string Custom(int id, string? name = "none", params double[] rest);

internal delegate Item? Rename(Item? item, string[] names);

internal delegate TResult Convert<in T, out TResult>(T value);

/// <summary>Delegates as arguments and results.</summary>
[JsModule("./functions.js")]
internal partial interface IFunctions
{
    [JsName("call")] void Call(Action f);
    [JsName("call")] void CallText(Action<string> f, string text);
    [JsName("call")] int CallInts(Func<int, int, int> f, int a, int b);
    [JsName("call")] double CallMixed(Func<int, string, double, bool, double> f, int a, string b, double c, bool d);
    [JsName("call")] string CallCustom(Custom f, int id);
    [JsName("call")] string CallCustom(Custom f, int id, string? name, params double[] rest);
    [JsName("call")] Item? CallItem(Rename f, Item? item, string[] names);
    [JsName("call")] string CallConvert(Convert<long, string> f, long value);
    [JsName("call")] Named CallEnum(Func<Named, Named> f, Named value);
    [JsName("call")] DateTime CallDate(Func<DateTime, DateTime> f, DateTime value);
    [JsName("call")] (int, string) CallTuple(Func<(int, string), (int, string)> f, (int, string) value);
    [JsName("call")] Dictionary<string, int[]> CallDictionary(Func<Dictionary<string, int[]>, Dictionary<string, int[]>> f, Dictionary<string, int[]> value);
    [JsName("call")] int? CallNullable(Func<int?, string?, int?> f, int? value, string? text);

    [JsName("isNull")] bool IsNull(Action? f);
    [JsName("typeOf")] string TypeOf(Custom f);
    [JsName("run")] string Run(string source, Func<int, int> f);
    [JsName("run")] string RunText(string source, Func<string, string> f);
    [JsName("run")] string RunItem(string source, Func<Item, int> f);
    [JsName("run")] string RunEnumerable(string source, Func<IEnumerable<Item>> f);
    int Repeat(Func<int, int, int> f, int n);

    [JsName("make")] Action MakeAction(string source);
    [JsName("make")] Func<int, int, int> MakeInts(string source);
    [JsName("make")] Func<string, string> MakeText(string source);
    [JsName("make")] Custom MakeCustom(string source);
    [JsName("make")] Rename MakeRename(string source);
    [JsName("make")] Action? MakeNullable(string source);
    [JsName("make")] Func<int?, string?, int?> MakeNullableParts(string source);

    [JsName("make")] (Action, Action) MakePair(string source);
    [JsName("call")] void CallLong(Action<long> f, long value);

    [JsName("echo")] Func<int, int, int> Echo(Func<int, int, int> f);
    bool Keep(Func<int, int, int>? f);
    Func<int, int, int>? Kept();
    [JsName("kept")] Func<double, double, double> KeptDoubles();
    int CallKept(int a, int b);
}
