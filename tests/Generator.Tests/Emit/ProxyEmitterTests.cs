using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Emit;

public sealed class ProxyEmitterTests
{
    private static readonly ScriptText s_foo = new("/app/foo.js", "var foo = { render: s => s };");

    [Fact]
    public void Strings() => Snapshot(
        """
        namespace App;
        [JsModule("./foo.js")]
        partial interface IFoo
        {
            string Render(string s);
            string? Find(string? a, string b, string c, string d);
            string Join(string a, string b, string c, string d, string e);
            void Log(params string?[] lines);
            int Prefixed(int level, string prefix, params string[] lines);
        }
        """);

    [Fact]
    public void Pools() => Snapshot(
        """
        using System.Collections.Generic;
        using System.Threading.Tasks;
        interface IBase { int Twice(int @class); }
        [JsModule("./foo.js")]
        partial interface IFoo : IBase
        {
            string Title { get; }
            void Log(string line, params int[] __call);
            Task<string> LoadAsync(string path, CancellationToken token = default);
            ValueTask SendAsync(string line);
            Task<double> SumAsync(ReadOnlySpan<double> values, CancellationToken token);
            IAsyncEnumerable<string> Lines(string path, CancellationToken token);
            IEnumerable<int> Count(int from);
        }
        """);

    [Fact]
    public void Pools_have_no_objects_of_one_vm() => Snapshot(
        """
        using System.Collections.Generic;
        using System.Threading.Tasks;
        [JsObject] partial interface INode { string Name { get; } }
        record Pair(Func<int> First, int Second);
        [JsModule("./foo.js")]
        partial interface IFoo
        {
            INode[] Nodes();
            Pair? Pair { get; }
            JsValue Any();
            int Level { get; set; }
            Task<IAsyncEnumerable<int>> NumbersAsync();
            Task<string> FineAsync(Func<int, Task<string>> read, JsValue any);
        }
        """);

    [Fact]
    public void Scalars() => Snapshot(
        """
        [JsModule("./foo.js")]
        partial interface IFoo
        {
            bool Bool(bool v); sbyte SByte(sbyte v); byte Byte(byte v); short Short(short v); ushort UShort(ushort v);
            int Int(int v); uint UInt(uint v); long Long(long v); ulong ULong(ulong v);
            [return: JsBigInt] long Big([JsBigInt] long v); [return: JsBigInt] ulong? UBig([JsBigInt] ulong? v);
            float Float(float v); double Double(double v); Half Half(Half v); decimal Decimal(decimal v); char Char(char v);
            int? NullableInt(int? a, bool? b, char? c); void Spread(int first, params double?[] rest);
        }
        """);

    [Fact]
    public void Graphs() => Snapshot(
        """
        using System.Collections.Generic;
        using System.Text.Json.Serialization;
        record Item(int Id, string Name, double? Price = 1.5, Item? Next = null);
        class Order { public required List<Item> Items { get; set; } public int Count { get; set; } = 3; public Dictionary<string, (int, Color)>? Map { get; init; } }
        enum Color { [JsName("red")] Red }
        [JsonDerivedType(typeof(Circle), "circle")] abstract record Figure;
        record Circle(float Radius) : Figure;
        [JsModule("./foo.js")]
        partial interface IFoo
        {
            Order Change(Order order, int n, Item? last = null, params Item[] rest);
            Figure[] Figures { get; set; }
            int Sum(HashSet<long> numbers, CancellationToken token);
            Dictionary<int, string?>? Names(Circle? circle);
        }
        """);

    [Fact]
    public void Base_types() => Snapshot(
        """
        using System.Collections.Generic;
        using System.Numerics;
        record Stamp(DateTime At, Uri? Link, Guid Id = default);
        [JsModule("./foo.js")]
        partial interface IFoo
        {
            BigInteger Big(BigInteger? v); Int128? Wide(UInt128 v); DateTimeOffset? Date(DateTime v);
            TimeSpan Length(DateOnly day, TimeOnly? time = null, params Guid[] ids);
            Uri? Link { get; set; }
            Dictionary<Guid, Stamp> Stamps();
        }
        """);

    [Fact]
    public void Functions() => Snapshot(
        """
        using System.Collections.Generic;
        delegate string Custom(int id, string? name = "none", params double[] rest);
        record Handlers(Func<int, int, int> Change, Action? Done);
        [JsModule("./foo.js")]
        partial interface IFoo
        {
            int Fold(Func<int, int, int> f, int n);
            Custom Make(Custom? f = null);
            Action<string[], CancellationToken>? Log { get; set; }
            Handlers Change(Handlers handlers);
            Func<string, Func<string>> Higher(List<Action> all);
        }
        """);

    [Fact]
    public void Buffers() => Snapshot(
        """
        record Blob(string Name, byte[] Data, ReadOnlyMemory<double>? Weights = null);
        [JsModule("./foo.js")]
        partial interface IFoo
        {
            double Sum(ReadOnlySpan<double> values);
            int Fill(Span<byte> destination, string name, Span<float> more);
            byte[]? Bytes { get; set; }
            Blob[] Blobs(Memory<int> v, [JsBigInt] long[] big, long[] numbers, params Half[] rest);
        }
        """);

    [Fact]
    public void Streams() => Snapshot(
        """
        using System.Collections.Generic;
        using System.Threading.Tasks;
        record Row(int Id, string? Name, IAsyncEnumerable<double>? Values = null);
        [JsModule("./foo.js")]
        partial interface IFoo
        {
            IEnumerable<int> Count(int from);
            IAsyncEnumerable<Row> Rows(IEnumerable<int> ids);
            Task<int> SumAsync(IAsyncEnumerable<int>? numbers);
        }
        """);

    [Fact]
    public void Batches() => Snapshot(
        """
        [JsModule("./foo.js")]
        partial interface IFoo
        {
            double Add(double a, double b);
            [JsBatch] void Add(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> sums);
            [JsBatch, JsName("a.log")] void Log(ReadOnlySpan<string?> lines, [JsBigInt] ReadOnlySpan<long> at, CancellationToken token = default);
            [JsBatch] void Find(ReadOnlySpan<ulong> ids, ReadOnlySpan<char?> kinds, Span<string> names);
        }
        """);

    [Fact]
    public void Defaults() => Snapshot(
        """
        enum Mode { Fast, Slow = -5 }
        enum Wide : ulong { Max = ulong.MaxValue }
        enum Named { [JsName("a")] A }
        [JsModule("./foo.js")]
        partial interface IFoo
        {
            int A(int a, int b = 3, string? c = null, CancellationToken token = default);
            void B(double a = double.NaN, double b = -0.0, float c = 1.5f, Half d = default, decimal e = 1.50m, char f = '\'', string g = "\"\n", bool h = true);
            double C(Mode m = Mode.Slow, int? n = 5, int? o = null, params int[] rest);
            void OutOfRange(ulong first, ulong u = ulong.MaxValue, Wide? w = Wide.Max, Named n = (Named)9);
        }
        """);

    [Fact]
    public void Enums() => Snapshot(
        """
        enum Plain { A, B = 7, C = 7 }
        [Flags] enum Bits : byte { None, One = 1, Two = 2, Eight = 8 }
        enum Wide : ulong { Max = ulong.MaxValue }
        enum Empty { }
        enum Named { [JsName("utf-8")] Utf8, PlainText, [JsName("utf-8")] Same = Utf8, Alias = PlainText, [JsName("")] None }
        [JsModule("./foo.js")]
        partial interface IFoo
        {
            Plain P(Plain v); Bits? B(Bits? v); Wide W(Wide v); Empty E(Empty v);
            Named N(Named v); Named? M(Named? v); void S(params Named[] v); Named Mode { get; set; }
        }
        """);

    [Fact]
    public void Properties_and_names() => Snapshot(
        """
        [JsModule("./foo.js", Global = "Foo.bar")]
        partial interface IFoo
        {
            string Version { get; }
            int? Level { get; set; }
            [JsBigInt] long Big { get; init; }
            string Sink { set; }
            [JsName("options.deep.x-y")] bool Flag { get; set; }
            [JsName("default")] int Run(int x);
            [JsName("a.b.c")] void Nested();
            [JsName("class")] void Keyword();
            [JsName("__proto__")] void Proto();
            [JsName("na\"m\u2028e")] void Odd();
            void URLValue(int @class, string __call);
        }
        """);

    [Fact]
    public void Objects() => Snapshot(
        """
        using System.Collections.Generic;
        using System.Threading.Tasks;
        namespace App;
        [JsModule("./foo.js")]
        partial interface IFoo
        {
            [JsConstructor("ns.Counter")] ICounter NewCounter(int start, int step = 1);
            [JsConstructor] ICounter Create(params int[] all);
            List<ICounter?> All(Pair pair);
            JsValue Any(JsValue value);
        }
        record Pair(ICounter Left, ICounter? Right);
        [JsObject] partial interface ICounted { int Count { get; set; } }
        [JsObject]
        partial interface ICounter : ICounted, IDisposable
        {
            void Reset();
            string Describe(string prefix, int width = 3);
            Task<ICounter> LaterAsync(CancellationToken token = default);
            [JsName("a.b")] ICounter? Nested { get; }
            double Add(params double[] numbers);
            int this[int index] { get; set; }
            string? this[string __name] { get; }
            void Each(Action<ICounter> action);
        }
        """);

    [Fact]
    public void Async() => Snapshot(
        """
        using System.Threading.Tasks;
        record Job(string Name, Task<int>? Result);
        [JsModule("./foo.js")]
        partial interface IFoo
        {
            Task Run(CancellationToken token);
            ValueTask<Job> LoadAsync(string id, int retries = 3, CancellationToken token = default);
            Task<string> Ask(Func<int, Task<string>> f, Func<ValueTask> g);
            void Take(Task<string> text, ValueTask done);
            int Cancel(int a, CancellationToken token);
            void Spread(int[] first, CancellationToken token);
        }
        """);

    private static void Snapshot(string source, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        GeneratorRun run = GeneratorRun.Of(source, s_foo);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Errors);
        Binder.AssertParses(run);
        Verifier.Verify(run, method: method);
    }
}
