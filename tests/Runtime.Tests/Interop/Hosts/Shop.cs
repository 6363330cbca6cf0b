namespace V8Typed.Tests.Interop.Hosts;

/// <summary>An order.</summary>
[JsHost]
public partial class Order
{
    private readonly List<Line> _lines = [];

    public Order(params Line[] lines) => _lines.AddRange(lines);

    public string Id { get; init; } = "o1";

    /// <summary>What it costs.</summary>
    public double Total => _lines.Sum(line => line.Price * line.Quantity) - Discount;

    public double Discount { get; set; }

    public Customer? Customer { get; set; }

    public Line[] Lines => [.. _lines];

    public string? Note { get; set; }

    public Func<int, int>? Callback { get; set; }

    internal int Hidden { get; set; }

    public int Count { get; private set; }

    public int Secret
    {
        set => Hidden = value;
    }

    /// <summary>Adds a line.</summary>
    public Line Add(string sku, double price, int quantity = 1)
    {
        var line = new Line { Sku = sku, Price = price, Quantity = quantity };
        _lines.Add(line);
        Count++;
        return line;
    }

    public void Remove(Line line) => _lines.Remove(line);

    public int Sum(params int[] numbers) => numbers.Sum();

    public string Say() => "nothing";

    public string Say(string word) => word;

    public string Say(string word, int times) => string.Join(' ', Enumerable.Repeat(word, times));

    public async Task<double> PriceAsync(string sku)
    {
        await Task.Yield();
        return sku.Length;
    }

    public Task<string> DoneAsync() => Task.FromResult("done");

    public async Task FailLaterAsync()
    {
        await Task.Yield();
        throw new InvalidOperationException("later");
    }

    public void Fail() => throw new ShopException("no stock");

    public int Each(Func<Line, int> visit) => _lines.Sum(visit);

    public bool CanBeCanceled(CancellationToken token) => token.CanBeCanceled;

    [JsName("renamed")]
    public int Other() => 7;

    [JsIgnore]
    public void Unseen()
    {
    }

    public Summary Summarize(Summary summary) => summary with { Total = Total };

    public static Order Make() => new();

    public override string ToString() => $"Order {Id}";

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => 1;
}

public record Summary(string Name, double Total = 0, DateTime? At = null);

public sealed class ShopException(string message) : Exception(message);

[JsHost]
public partial class Line
{
    public string Sku { get; set; } = "";

    public double Price { get; set; }

    public int Quantity { get; set; }
}

[JsHost]
public partial class Customer
{
    public string Name { get; set; } = "";
}

[JsHost]
public partial class Member : Customer
{
    public int Points { get; set; }
}

/// <summary>Not marked: script sees a <see cref="Customer"/>.</summary>
public sealed class Guest : Customer
{
    public string Unseen => "unseen";
}

[JsHost]
public partial interface IStock
{
    int Available(string sku);
}

[JsHost]
public partial interface ITax
{
    double Rate { get; }
}

public sealed class Warehouse : IStock, ITax
{
    public double Rate => 0.21;

    public string Unseen => "unseen";

    public int Available(string sku) => sku.Length;
}

[JsHost]
public partial class Shelf : IEnumerable<string>
{
    private readonly List<string> _books = ["a", "b", "c"];

    public int Count => _books.Count;

    public string this[int index]
    {
        get => _books[index];
        set => _books[index] = value;
    }

    public IEnumerator<string> GetEnumerator() => _books.GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

[JsHost]
public partial class Bag
{
    private readonly Dictionary<string, int> _counts = [];

    public int this[string name]
    {
        get => _counts[name];
        set => _counts[name] = value;
    }

    public string this[int index] => $"#{index}";

    public int Size => _counts.Count;
}
