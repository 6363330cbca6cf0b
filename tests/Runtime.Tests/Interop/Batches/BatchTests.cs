using System.Numerics;

namespace V8Typed.Tests.Interop;

public sealed class BatchTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly IBatches _batches;

    public BatchTests() => _batches = _sandbox.Context.Get<IBatches>();

    private delegate void Echo<T>(ReadOnlySpan<T> v, Span<T> result);

    public void Dispose()
    {
        _sandbox.AssertWorks();
        _sandbox.Dispose();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(100_000)]
    public void A_call_for_each_element(int count)
    {
        var a = Enumerable.Range(0, count).Select(i => i * 0.5).ToArray();
        var b = Enumerable.Range(0, count).Select(i => -i * 2.0).ToArray();
        var sums = new double[count];
        _batches.Add(a, b, sums);
        Assert.Equal(a.Zip(b, (x, y) => x + y), sums);
        Assert.Equal(count, _batches.Calls());
    }

    [Fact]
    public void Every_scalar_and_string()
    {
        Same([true, false], _batches.Bools);
        Same<byte>([0, 255], _batches.Bytes);
        Same([int.MinValue, 0, int.MaxValue], _batches.Ints);
        Same([0u, uint.MaxValue], _batches.UInts);
        Same([-(1L << 53) + 1, 0, (1L << 53) - 1], _batches.Longs);
        Same([long.MinValue, long.MaxValue], _batches.BigLongs);
        Same([Half.MinValue, Half.NaN, Half.Epsilon], _batches.Halves);
        Same([1.5m, -2m], _batches.Decimals);
        Same(['a', '\0', '\ud800'], _batches.Chars);
        Same(["", "a", "\0\ud800é", new string('x', 5000), "13 characters or more"], _batches.Strings);
        Same<string?>([null, "", "a"], _batches.NullableStrings);
        Same<int?>([null, 1, -1], _batches.NullableInts);
        Same([Named.First, Named.Second], _batches.Enums);
        Same([DateTime.UnixEpoch, DateTime.UnixEpoch.AddDays(1)], _batches.Dates);
        Same([Guid.Empty, new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)], _batches.Guids);
        Same([BigInteger.Zero, BigInteger.Pow(7, 100), -BigInteger.Pow(7, 100)], _batches.BigIntegers);
    }

    [Fact]
    public void Texts_and_numbers_side_by_side()
    {
        string[] a = ["a", "", "long enough to be cut"];
        int[] b = [1, 2, 3];
        string[] c = ["x", "y", ""];
        var result = new string[3];
        _batches.Join(a, b, c, result);
        Assert.Equal(["a1x", "2y", "long enough to be cut3"], result);
    }

    [Fact]
    public void Without_results()
    {
        _batches.Log(["a", "b", "c"]);
        Assert.Equal(3, _batches.Calls());
    }

    [Fact]
    public void Results_that_spill()
    {
        var many = Enumerable.Range(0, 200_000).ToArray();
        Same(many, _batches.Ints);
        Same([.. Enumerable.Range(0, 20_000).Select(i => "text number " + i)], _batches.Strings);
    }

    [Fact]
    public void Lengths_must_agree()
    {
        var exception = Assert.Throws<ArgumentException>(() => _batches.Add(new double[3], new double[2], new double[3]));
        Assert.Equal("b", exception.ParamName);
        Assert.StartsWith("IBatches.Add: the spans of a batch must be of one length, but a has 3 elements and b has 2.", exception.Message);
        exception = Assert.Throws<ArgumentException>(() => _batches.Add(new double[3], new double[3], new double[4]));
        Assert.Equal("sums", exception.ParamName);
        Assert.Equal(0, _batches.Calls());
    }

    [Fact]
    public void What_throws_is_named_and_nothing_is_written()
    {
        int[] result = [9, 9, 9, 9, 9];
        var exception = Assert.Throws<V8ScriptException>(() => _batches.Raise([1, 2, 4, 3, 5], result));
        Assert.Equal(3, exception.BatchIndex);
        Assert.EndsWith("\n    at element 3 of the batch", exception.Message);
        Assert.Equal(3, exception.ThrownValue.To<int>());
        Assert.Equal([9, 9, 9, 9, 9], result);

        exception = Assert.Throws<V8ScriptException>(() => _batches.Log(["a", "stop", "c"]));
        Assert.Equal(1, exception.BatchIndex);
        Assert.Equal("TypeError", exception.ErrorName);
        Assert.Equal(2, _batches.Calls());
        exception.ThrownValue.Dispose();

        var mismatch = Assert.Throws<V8TypeException>(() => _batches.OddInts([1, 3, 4], new int[3]));
        Assert.Equal("result[2]", mismatch.Path);
        Assert.Equal("string \"even\"", mismatch.ActualType);
        Assert.Contains("notThere", Assert.Throws<V8TypeException>(() => _batches.NotThere([1], new int[1])).Message);
        Assert.Null(Assert.Throws<V8ScriptException>(() => _sandbox.Context.RunScript("throw 1")).BatchIndex);
    }

    [Fact]
    public void What_cannot_be_sent_is_named()
    {
        var exception = Assert.Throws<OverflowException>(() => _batches.Longs([1, long.MaxValue], new long[2]));
        Assert.StartsWith("IBatches.Longs: v[1] is 9223372036854775807", exception.Message);
    }

    [Fact]
    public void A_method_of_a_nested_object_keeps_its_this()
    {
        var result = new int[2];
        _batches.Deep([1, 2], result);
        Assert.Equal([6, 7], result);
    }

    [Fact]
    public void Calls_in_the_middle_of_a_batch()
    {
        var inner = new string[100];
        _batches.SetHook(i =>
        {
            if (i < 1000)
            {
                _batches.Hooked([.. Enumerable.Range(1000, 100)], [.. Enumerable.Repeat("inner", 100)], inner);
                Same([1, 2, 3], _batches.Ints);
            }
        });
        var outer = new string[5];
        _batches.Hooked([0, 1, 2, 3, 4], ["a", "a longer text than others", "", "b", "c"], outer);
        Assert.Equal(["a0", "a longer text than others1", "2", "b3", "c4"], outer);
        Assert.Equal("inner1099", inner[99]);

        _batches.SetHook(i => Assert.Throws<V8ScriptException>(() => _batches.Raise([3], new int[1])));
        _batches.Hooked([0, 1, 2, 3, 4], ["a", "b", "c", "d", "e"], outer);
        Assert.Equal(["a0", "b1", "c2", "d3", "e4"], outer);
        _batches.SetHook(null);
    }

    [Fact]
    public void A_token_ends_a_batch()
    {
        using var source = new CancellationTokenSource(20);
        Assert.Throws<OperationCanceledException>(() => _batches.Spin([1], new int[1], source.Token));
    }

    private static void Same<T>(T[] values, Echo<T> echo)
    {
        var result = new T[values.Length];
        echo(values, result);
        Assert.Equal(values, result);
    }
}
