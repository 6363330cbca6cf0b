namespace V8Typed.Tests.Interop;

/// <summary>A host object that gives streams and takes them.</summary>
[JsHost]
public partial class Feed
{
    public int Sum { get; private set; }

    public IEnumerable<int> Whole(int n) => Enumerable.Range(0, n);

    public async IAsyncEnumerable<int> Count(int n)
    {
        for (var i = 0; i < n; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }

    public async Task AddAsync(IAsyncEnumerable<int> numbers)
    {
        await foreach (var number in numbers)
        {
            Sum += number;
        }
    }
}
