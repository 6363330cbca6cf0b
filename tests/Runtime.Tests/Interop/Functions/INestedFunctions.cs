namespace V8Typed.Tests.Interop;

public sealed record Handlers(Func<int, int> Change, Action<string>? Log = null);

public sealed class Options
{
    public required string Name { get; set; }

    public Func<string, string>? Format { get; set; }

    public List<Func<int>> Steps { get; init; } = [];

    public Dictionary<string, Func<int, int>>? Named { get; init; }

    public (Func<int>, int)? Pair { get; set; }
}

public delegate Func<int, int> Maker(int step);

public delegate int Taker(Func<int, int> f, int value);

public delegate Func<int, int> Changer(Func<int, int> f);

/// <summary>A result of RunScript.</summary>
[JsData]
public sealed partial record Machine(string Name, Func<int, int> Step, Action<Handlers>? Use = null);

/// <summary>Delegates as properties, inside of values, and of each other.</summary>
[JsModule("./functions.js")]
internal partial interface INestedFunctions
{
    Func<int, int>? Handler { get; set; }

    int CallHandler(int value);

    [JsName("echo")] Handlers Handlers(Handlers value);
    [JsName("echo")] Options Options(Options value);
    [JsName("echo")] Func<int>[] Array(Func<int>[] value);
    [JsName("echo")] Func<int>?[] Nullable(Func<int>?[] value);
    [JsName("run")] string RunHandlers(string source, Handlers value);
    [JsName("run")] string RunOptions(string source, Options value);
    [JsName("run")] string RunAll(string source, params Action<int>[] value);
    [JsName("make")] Handlers MakeHandlers(string source);
    [JsName("make")] Options MakeOptions(string source);
    [JsName("make")] Maker MakeMaker(string source);
    [JsName("make")] Taker MakeTaker(string source);
    [JsName("make")] Changer MakeChanger(string source);
    [JsName("run")] string RunMaker(string source, Maker value);
    [JsName("run")] string RunTaker(string source, Taker value);
    [JsName("run")] string RunChanger(string source, Changer value);
}
