using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace V8Typed.Tests.Interop;

public sealed record Item(int Id, string Name, double Price, bool Active, int? Stock);

public sealed record Line(Item Item, int Count, string? Note = null);

public readonly record struct Point(double X, double Y);

public sealed class Order
{
    public required int Id { get; set; }

    public List<Line> Lines { get; set; } = [];

    public Dictionary<string, Point?>? Places { get; init; }

    public (int A, string B) Pair { get; set; } = (1, "x");

    public Named Kind { get; set; } = Named.Second;

    [JsBigInt]
    public long Serial { get; set; } = 9;

    public int Total => Lines.Count;
}

public sealed class Node
{
    public int Value { get; set; }

    public Node? Next { get; set; }

    public List<Node>? Children { get; set; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Square), "square")]
public abstract record Figure(string Label);

public sealed record Circle(string Label, double Radius) : Figure(Label);

public sealed record Square(string Label, double Side) : Figure(Label);

public sealed record Page<T>(T[] Items, int Total);

public record struct Limits(long Low, long? High);

/// <summary>Values of more than one part, there and back.</summary>
[JsModule("./graphs.js")]
internal partial interface IGraphs
{
    [JsName("echo")] Item Item(Item v);
    [JsName("echo")] Item? NullableItem(Item? v);
    [JsName("echo")] Point Point(Point v);
    [JsName("echo")] Point? NullablePoint(Point? v);
    [JsName("echo")] Order Order(Order v);
    [JsName("echo")] Node Node(Node v);
    [JsName("echo")] Figure Figure(Figure v);
    [JsName("echo")] Page<Item> Page(Page<Item> v);
    [JsName("echo")] Limits Limits(Limits v);
    [JsName("echo")] Item[] Items(Item[] v);
    [JsName("echo")] string[] Strings(string[] v);
    [JsName("echo")] string?[]? NullableStrings(string?[]? v);
    [JsName("echo")] List<List<int>> Nested(List<List<int>> v);
    [JsName("echo")] int[][] Jagged(int[][] v);
    [JsName("echo")] IReadOnlyList<Named> Enums(IReadOnlyList<Named> v);
    [JsName("echo")] ImmutableArray<bool> Immutable(ImmutableArray<bool> v);
    [JsName("echo")] HashSet<string> Set(HashSet<string> v);
    [JsName("echo")] Dictionary<string, int> Dictionary(Dictionary<string, int> v);
    [JsName("echo")] Dictionary<int, Item?> Map(Dictionary<int, Item?> v);
    [JsName("echo")] (int, string, Point) Tuple((int, string, Point) v);
    [JsName("echo")] (int X, List<string> Y)? NullableTuple((int X, List<string> Y)? v);

    string Text(Order v);
    [JsName("text")] string DictionaryText(Dictionary<string, int> v);
    [JsName("text")] string MapText(Dictionary<int, Item?> v);
    [JsName("text")] string SetText(HashSet<string> v);
    [JsName("text")] string FigureText(Figure v);
    [JsName("text")] string ItemsText(IEnumerable<Item?> v);

    [JsName("make")] Item MakeItem(string source);
    [JsName("make")] Order MakeOrder(string source);
    [JsName("make")] Node MakeNode(string source);
    [JsName("make")] Figure MakeFigure(string source);
    [JsName("make")] List<int> MakeInts(string source);
    [JsName("make")] Dictionary<string, int> MakeDictionary(string source);
    [JsName("make")] Dictionary<int, string> MakeMap(string source);
    [JsName("make")] (int, string) MakeTuple(string source);
    [JsName("make")] Limits MakeLimits(string source);
    [JsName("make")] Plain[] MakePlain(string source);

    string Join(Point a, Item? b = null, params Point[] rest);
    int Count(Item? a = null, Point b = default);
    Item[] Grow(int n);
    double Sum(Item[] items);
    int Keep(Item[] items);

    [JsName("order")] Order Current { get; set; }
}

/// <summary>A value whose getters call back into the VM that it is on its way to.</summary>
public sealed class Restless
{
    internal Func<int>? Before { get; set; }

    public string First => "first";

    public int Second => Before?.Invoke() ?? 2;

    public string Third => "third";

    public List<int> Fourth { get; } = [4];
}

/// <summary>Values whose C# code runs while they are written.</summary>
[JsModule("./graphs.js")]
internal partial interface IRestless
{
    [JsName("text")] string Text(Restless v);
    [JsName("text")] string Lazy(IEnumerable<Restless> v);
}
