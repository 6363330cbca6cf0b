using System.Numerics;

namespace V8Typed.Tests.Interop;

/// <summary>One crossing for many calls.</summary>
[JsModule("./batches.js")]
internal partial interface IBatches
{
    double Add(double a, double b);
    [JsBatch] void Add(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> sums);
    [JsBatch, JsName("echo")] void Bools(ReadOnlySpan<bool> v, Span<bool> result);
    [JsBatch, JsName("echo")] void Bytes(ReadOnlySpan<byte> v, Span<byte> result);
    [JsBatch, JsName("echo")] void Ints(ReadOnlySpan<int> v, Span<int> result);
    [JsBatch, JsName("echo")] void UInts(ReadOnlySpan<uint> v, Span<uint> result);
    [JsBatch, JsName("echo")] void Longs(ReadOnlySpan<long> v, Span<long> result);
    [JsBatch, JsName("echo")] void BigLongs([JsBigInt] ReadOnlySpan<long> v, Span<long> result);
    [JsBatch, JsName("echo")] void Halves(ReadOnlySpan<Half> v, Span<Half> result);
    [JsBatch, JsName("echo")] void Decimals(ReadOnlySpan<decimal> v, Span<decimal> result);
    [JsBatch, JsName("echo")] void Chars(ReadOnlySpan<char> v, Span<char> result);
    [JsBatch, JsName("echo")] void Strings(ReadOnlySpan<string> v, Span<string> result);
    [JsBatch, JsName("echo")] void NullableStrings(ReadOnlySpan<string?> v, Span<string?> result);
    [JsBatch, JsName("echo")] void NullableInts(ReadOnlySpan<int?> v, Span<int?> result);
    [JsBatch, JsName("echo")] void Enums(ReadOnlySpan<Named> v, Span<Named> result);
    [JsBatch, JsName("echo")] void Dates(ReadOnlySpan<DateTime> v, Span<DateTime> result);
    [JsBatch, JsName("echo")] void Guids(ReadOnlySpan<Guid> v, Span<Guid> result);
    [JsBatch, JsName("echo")] void BigIntegers(ReadOnlySpan<BigInteger> v, Span<BigInteger> result);
    [JsBatch] void Log(ReadOnlySpan<string> v);
    [JsBatch, JsName("odd")] void OddInts(ReadOnlySpan<int> v, Span<int> result);
    [JsBatch, JsName("raise")] void Raise(ReadOnlySpan<int> v, Span<int> result);
    [JsBatch] void Join(ReadOnlySpan<string> a, ReadOnlySpan<int> b, ReadOnlySpan<string> c, Span<string> result);
    [JsBatch] void Hooked(ReadOnlySpan<int> a, ReadOnlySpan<string> s, Span<string> result);
    [JsBatch, JsName("deep.holder.get")] void Deep(ReadOnlySpan<int> v, Span<int> result);
    [JsBatch] void NotThere(ReadOnlySpan<int> v, Span<int> result);
    [JsBatch] void Spin(ReadOnlySpan<int> v, Span<int> result, CancellationToken token);
    void SetHook(Action<int>? hook);
    int Calls();
}
