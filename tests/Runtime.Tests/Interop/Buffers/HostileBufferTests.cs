namespace V8Typed.Tests.Interop;

/// <summary>Typed arrays that are not what they seem, or that go away.</summary>
public sealed class HostileBufferTests : IDisposable
{
    private const int Large = 100_000;

    private readonly Sandbox _sandbox = new();
    private readonly IBuffers _buffers;

    public HostileBufferTests() => _buffers = _sandbox.Context.Get<IBuffers>();

    public void Dispose()
    {
        _sandbox.AssertWorks();
        _sandbox.Dispose();
    }

    [Theory]
    [InlineData("new Uint8ClampedArray([1, 2, 255])")]
    [InlineData("new Uint8Array([1, 2, 255]).buffer")]
    [InlineData("(() => { const s = new SharedArrayBuffer(3); new Uint8Array(s).set([1, 2, 255]); return s; })()")]
    [InlineData("(() => { const s = new SharedArrayBuffer(3); const v = new Uint8Array(s); v.set([1, 2, 255]); return v; })()")]
    [InlineData("new DataView(new Uint8Array([0, 1, 2, 255, 0]).buffer, 1, 3)")]
    [InlineData("new Uint8Array([0, 1, 2, 255]).subarray(1)")]
    [InlineData("[1, 2, 255]")]
    [InlineData("new Set([1, 2, 255])")]
    [InlineData("new Float64Array([1, 2, 255])")]
    [InlineData("new Int16Array([1, 2, 255])")]
    [InlineData("new (class extends Uint8Array { get length() { return 9; } })([1, 2, 255])")]
    [InlineData("Object.defineProperty(new Uint8Array([1, 2, 255]), 'length', { value: 1e9 })")]
    [InlineData("Object.defineProperties(new Int32Array([1, 2, 255]), { length: { value: 1e9 }, buffer: { get() { throw 1; } }, constructor: { get() { throw 2; } } })")]
    [InlineData("Object.setPrototypeOf(new Uint8Array([1, 2, 255]), null)")]
    [InlineData("(() => { const b = new ArrayBuffer(2, { maxByteLength: 8 }); const v = new Uint8Array(b); b.resize(3); v.set([1, 2, 255]); return v; })()")]
    [InlineData("new Proxy([1, 2, 255], {})")]
    public void Bytes_of_any_kind(string source) => Assert.Equal([1, 2, 255], _buffers.MakeBytes(source));

    [Theory]
    [InlineData("5", "result", "number 5")]
    [InlineData("'abc'", "result", "string \"abc\"")]
    [InlineData("({ length: 2 })", "result", "object")]
    [InlineData("[1, 256]", "result[1]", "number 256")]
    [InlineData("[1, 2, 0.5]", "result[2]", "number 0.5")]
    [InlineData("[1, , 2]", "result[1]", "undefined")]
    [InlineData("new Float32Array([0, 1, -1])", "result[2]", "number -1")]
    [InlineData("new BigInt64Array(1)", "result[0]", "bigint 0n")]
    [InlineData("(() => { const v = new Uint8Array(4); v.buffer.transfer(); return v; })()", "result", "a detached Uint8Array")]
    [InlineData("(() => { const v = new Int32Array(4); v.buffer.transfer(); return v; })()", "result", "a detached Int32Array")]
    [InlineData("(() => { const b = new ArrayBuffer(4); b.transfer(); return b; })()", "result", "a detached ArrayBuffer")]
    [InlineData("(() => { const b = new ArrayBuffer(4); const v = new DataView(b); b.transfer(); return v; })()", "result", "a DataView whose buffer is detached or too short")]
    [InlineData("(() => { const b = new ArrayBuffer(4, { maxByteLength: 8 }); const v = new DataView(b, 2, 2); b.resize(1); return v; })()", "result", "a DataView whose buffer is detached or too short")]
    public void Wrong_elements_are_named(string source, string path, string actual)
    {
        var mismatch = Assert.Throws<V8TypeException>(() => _buffers.MakeBytes(source));
        Assert.Equal(path, mismatch.Path);
        Assert.Equal(actual, mismatch.ActualType);
    }

    [Fact]
    public void Paths_and_ranges_of_other_kinds()
    {
        Assert.Equal("result.data[1]", Assert.Throws<V8TypeException>(() => _buffers.MakeBlob("({ name: 'a', data: [1, -1] })")).Path);
        Assert.Equal("result.parts[1][0]", Assert.Throws<V8TypeException>(() => _buffers.MakeBlob("({ name: 'a', data: [], parts: [[], ['x']] })")).Path);
        Assert.Equal("result[0]", Assert.Throws<V8TypeException>(() => _buffers.MakeInts("[2 ** 31]")).Path);
        Assert.Equal("result[0]", Assert.Throws<V8TypeException>(() => _buffers.MakeDoubles("[1n]")).Path);
        Assert.Equal("result[1]", Assert.Throws<V8TypeException>(() => _buffers.MakeLongs("[5, 2n ** 63n]")).Path);
        Assert.Equal([5, -6, long.MinValue], _buffers.MakeLongs("[5, -6n, -(2n ** 63n)]").ToArray());
        Assert.Equal([1, 2], _buffers.MakeInts("new Uint8Array([1, 2])"));
        Assert.Equal([0.5, 1], _buffers.MakeDoubles("new Float32Array([0.5, 1])"));
        Assert.Equal("result", Assert.Throws<V8TypeException>(() => _buffers.MakeInts("new ArrayBuffer(8)")).Path);
        Assert.Equal([-1], _buffers.MakeSBytes("[-1]"));
    }

    [Fact]
    public void Poisoned_prototypes_change_nothing()
    {
        _sandbox.Run(
            """
            const stolen = [];
            const proto = Object.getPrototypeOf(Uint8Array.prototype);
            for (const type of [Uint8Array, Float64Array, Int32Array, ArrayBuffer, proto.constructor]) {
              try { Object.defineProperty(type, Symbol.species, { get() { stolen.push("species"); return Array; } }); } catch {}
              Object.defineProperty(type.prototype, "constructor", { get() { stolen.push("constructor"); return Array; }, configurable: true });
            }
            for (const name of ["length", "buffer", "byteOffset", "byteLength"]) Object.defineProperty(proto, name, { get() { stolen.push(name); return 1e9; } });
            for (const name of ["set", "subarray", "slice"]) proto[name] = function () { stolen.push(this); };
            Object.defineProperty(ArrayBuffer.prototype, "detached", { get() { return true; } });
            Object.defineProperty(Object.prototype, "0", { set() { stolen.push("element"); }, configurable: true });
            Object.prototype[Symbol.dispose] = () => stolen.push("dispose");
            """);
        foreach (var count in new[] { 3, Large })
        {
            var doubles = Enumerable.Range(0, count).Select(i => i * 0.5).ToArray();
            Assert.Equal(doubles, _buffers.Doubles(doubles));
            Assert.Equal(new byte[count], _buffers.FromSpan(new byte[count]));
        }

        Assert.Equal("", _sandbox.Run("delete Object.prototype[0]; stolen.join()"));
    }

    [Fact]
    public void What_is_kept_stays_what_it_was()
    {
        _buffers.Keep([1, 2, 3]);
        _buffers.Bytes([9, 9, 9]);
        Assert.Equal("1,2,3", _buffers.Kept());

        var large = new byte[Large];
        large[0] = 5;
        _buffers.Keep(large);
        _buffers.Bytes(new byte[Large]);
        Assert.StartsWith("5,0", _buffers.Kept());
    }

    [Fact]
    public void A_span_whose_buffer_was_taken_away_is_no_danger()
    {
        var bytes = new byte[Large];
        for (var i = 0; i < 5; i++)
        {
            bytes[0] = (byte)i;
            _buffers.KeepSpan(bytes);
            _buffers.DetachKept();
            _sandbox.Vm.CollectGarbage();
            Assert.Equal(bytes, _buffers.FromSpan(bytes));
        }
    }

    [Fact]
    public void What_script_writes_into_a_span_comes_back()
    {
        foreach (var count in new[] { 0, 5, Large })
        {
            var bytes = new byte[count];
            Assert.Equal(count, _buffers.Fill(bytes, 1));
            Assert.Equal(Enumerable.Range(1, count).Select(i => (byte)i), bytes);

            var doubles = new double[count + 2];
            Assert.Equal(count, _buffers.FillDoubles(doubles.AsSpan(1, count), 7));
            Assert.Equal(0, doubles[0]);
            Assert.Equal(0, doubles[^1]);
            Assert.Equal(Enumerable.Range(7, count).Select(i => (double)i), doubles[1..^1]);

            var threes = new double[count];
            Assert.Equal(Enumerable.Repeat(count == 0 ? double.NaN : 3, Large), _buffers.FillAndMake(threes, Large));
            Assert.All(threes, v => Assert.Equal(3, v));
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(Large)]
    public void A_span_is_as_before_when_the_call_fails(int count)
    {
        var numbers = Enumerable.Range(0, count).ToArray();
        AssertScriptError("late", () => _buffers.ThrowAfter(numbers));
        Assert.Equal(Enumerable.Range(0, count), numbers);

        var bytes = new byte[count];
        Assert.Contains("detached", Assert.Throws<V8TypeException>(() => _buffers.Detach(bytes)).Message);
        Assert.Equal(bytes.Length, _buffers.Fill(bytes, 1));
    }

    [Fact]
    public void Two_spans_of_one_size_and_nested_calls()
    {
        var a = new byte[Large];
        Assert.Equal($"{Large} {Large} 7", _buffers.Two(a, a, 7));
        var doubles = Enumerable.Range(0, Large).Select(i => (double)i).ToArray();
        var sum = doubles.Sum();
        Assert.Equal(0, _buffers.CallWithSpan(v => _buffers.SumOfSpan(doubles) == sum && v.Length == Large ? 0 : 1, a));
    }

    [Fact]
    public void Out_of_buffer_memory()
    {
        using var small = new Sandbox(new V8VmOptions { MaxArrayBufferAllocation = 8 << 20 });
        var buffers = small.Context.Get<IBuffers>();
        for (var i = 0; i < 3; i++)
        {
            AssertScriptError("RangeError", () => buffers.Bytes(new byte[16 << 20]));
            AssertScriptError("RangeError", () => buffers.FromSpan(new byte[16 << 20]));
            Assert.Equal(1 << 20, buffers.Bytes(new byte[1 << 20]).Length);
            small.Vm.CollectGarbage();
        }

        small.AssertWorks();
    }

    [Fact]
    public void What_was_given_to_a_call_that_failed_is_let_go()
    {
        using var small = new Sandbox(new V8VmOptions { MaxArrayBufferAllocation = 64 << 20 });
        var missing = small.Context.Get<IMissing>();
        for (var i = 0; i < 8; i++)
        {
            Assert.Throws<V8TypeException>(() => missing.NotThere(new byte[20 << 20]));
            small.Vm.CollectGarbage();
        }
    }

    // The exception holds what was thrown.
    private static void AssertScriptError(string message, Func<object?> call)
    {
        var exception = Assert.Throws<V8ScriptException>(call);
        Assert.Contains(message, exception.Message);
        exception.ThrownValue?.Dispose();
    }

    private static void AssertScriptError(string message, Action call) => AssertScriptError(message, () =>
    {
        call();
        return null;
    });
}

[JsModule("./buffers.js")]
internal partial interface IMissing
{
    void NotThere(byte[] v);
}
