namespace V8Typed.Tests.Interop;

/// <summary>What has a count.</summary>
[JsObject]
public partial interface ICounted
{
    int Count { get; set; }
}

/// <summary>What has a label; no object by itself.</summary>
public interface ILabeled
{
    string Label { get; set; }
}

/// <summary>An instance of the class Counter.</summary>
[JsObject]
public partial interface ICounter : ICounted, ILabeled, IDisposable
{
    double Step { get; set; }

    int Increment(params int[] by);

    Task<int> LaterAsync(int value, bool fail = false, CancellationToken token = default);

    ICounter Add(ICounter other);

    bool Same(ICounter? other);

    ICounter Self();

    Task<ICounter> PromisedAsync();

    void Each(Action<int, ICounter> action);

    [JsName("odd-name")]
    string Odd(string a);

    void Throws();

    void NotThere();

    [JsName("notThere")]
    int Missing { get; }

    [JsName("constructor.total")]
    int Total { get; }
}

/// <summary>An instance of a derived class.</summary>
[JsObject]
public partial interface ILoud : ICounter
{
    bool Loud { get; }
}

/// <summary>A circle.</summary>
[JsObject]
public partial interface ICircle
{
    double Radius { get; set; }

    double Area { get; }
}

/// <summary>Anything with elements or properties.</summary>
[JsObject]
public partial interface IBag
{
    int Length { get; }

    int this[int index] { get; set; }

    string? this[string name] { get; set; }
}

/// <summary>A value that holds objects.</summary>
public sealed record Holder(ICounter First, ICounter? Second, List<ICounter> All, Dictionary<string, ICounter?> Named, (int Number, ICounter Counter) Pair);

/// <summary>The module.</summary>
[JsModule("./objects.js")]
public partial interface IObjects
{
    [JsConstructor("Counter")]
    ICounter NewCounter(int start = 0, double step = 1);

    [JsConstructor]
    ILoud CreateLoud(int start = 0);

    [JsConstructor("shapes.round.Circle")]
    ICircle NewCircle(double radius);

    [JsConstructor, JsName("shapes.round.Circle")]
    ICircle NewCircleOf(params double[] radius);

    [JsConstructor("Fixed")]
    ICircle NewFixed(int a);

    [JsConstructor("Nowhere")]
    ICircle NewNowhere();

    [JsName("Counter.total")]
    int Total { get; set; }

    [JsName("Counter.reset")]
    void Reset();

    [JsName("echo")] ICounter? Echo(ICounter? v);
    [JsName("echo")] Task<ICounter> EchoAsync(ICounter v);
    [JsName("echo")] Holder EchoHolder(Holder v);
    [JsName("echo")] ICounter[] EchoAll(ICounter[] v);
    [JsName("echo")] ICounted AsCounted(ICounter v);
    [JsName("echo")] JsValue AsValue(ICounter v);
    [JsName("echo")] ICounter FromValue(JsValue v);
    [JsName("echo")] JsValue EchoValue(JsValue v);
    [JsName("echo")] Dictionary<string, JsValue> EchoValues(Dictionary<string, JsValue> v);
    [JsName("echo")] Action<int> AsFunction(IBag v);

    bool Same(ICounter a, ICounter? b);

    [JsName("same")] bool SameValues(JsValue a, JsValue b);

    void Keep(int key, ICounter v);

    ICounter? Kept(int key);

    bool IsOne(ICounter v);

    string TypeOf(ICounter? v);

    ICounter? Current { get; set; }

    ICounter[] List(int n);

    int Call(Func<ICounter, int> f, ICounter v);

    [JsName("call")] ICounter CallBack(Func<ICounter, ICounter> f, ICounter v);

    [JsName("make")] ICounter Make(string source);
    [JsName("make")] ICounter? MakeNullable(string source);
    [JsName("make")] JsValue MakeValue(string source);
    [JsName("make")] (JsValue, string) ValueAndText(string source);
    [JsName("make")] (Task<int>, string) TaskAndText(string source);
    [JsName("make")] Holder MakeHolder(string source);
    [JsName("make")] IBag MakeBag(string source);
    [JsName("make")] ICircle MakeCircle(string source);
    [JsName("make")] Task<ICounter> MakeAsync(string source);
}
