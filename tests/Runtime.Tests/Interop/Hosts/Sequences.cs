using System.Collections;

namespace V8Typed.Tests.Interop.Hosts;

/// <summary>A sequence that a test makes.</summary>
[JsHost]
public partial class Numbers(Func<IEnumerable<int>> make) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() => make().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Elements of which some cannot cross.</summary>
[JsHost]
public partial class Longs(params long[] numbers) : IEnumerable<long>
{
    public IEnumerator<long> GetEnumerator() => ((IEnumerable<long>)numbers).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A list that script changes.</summary>
[JsHost]
public partial class Words : List<string>
{
    public void Push(string word) => Add(word);
}

/// <summary>Elements by value, and objects among them.</summary>
[JsHost]
public partial interface IRows : IEnumerable<Row>;

public record Row(int Id, Line Line);

public sealed class Rows(int count) : IRows
{
    public IEnumerator<Row> GetEnumerator() => Enumerable.Range(0, count).Select(i => new Row(i, new Line { Quantity = i })).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A stream, and a sequence of the same.</summary>
[JsHost]
public partial class Ticks(Func<CancellationToken, IAsyncEnumerable<int>> make) : IAsyncEnumerable<int>, IEnumerable<string>
{
    public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken cancellationToken = default) => make(cancellationToken).GetAsyncEnumerator(cancellationToken);

    public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, 2).Select(i => $"tick{i}").GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool IsSame(IAsyncEnumerable<int> other) => ReferenceEquals(this, other);

    public bool IsGiven(Func<IEnumerable<string>> give) => ReferenceEquals(this, give());
}

/// <summary>Large elements.</summary>
[JsHost]
public partial class Texts(string text, int count) : IEnumerable<string>
{
    public IEnumerator<string> GetEnumerator() => Enumerable.Repeat(text, count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Tells script what the test knows.</summary>
[JsHost]
public partial class Probe(Func<int> count)
{
    public int Count => count();
}
