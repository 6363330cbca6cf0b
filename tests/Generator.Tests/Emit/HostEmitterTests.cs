using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Emit;

public sealed class HostEmitterTests
{
    [Fact]
    public void Members() => Snapshot(
        """
        namespace App;
        /// <summary>An order, with <see cref="Total"/>.</summary>
        [JsHost]
        public partial class Order
        {
            /// <summary>What it costs.</summary>
            public double Total => 1;
            public string? Note { get; set; }
            public Customer? Customer { get; }
            public int Count { get; private set; }
            public int Pin { set { } }
            /// <summary>Says */ it.</summary>
            public string Say(string word, int times = 1, params int[] rest) => word;
            public void Say() { }
            [JsName("constructor")] public void Odd(Func<Item, Color> f, CancellationToken token) { }
            public System.Threading.Tasks.Task<Item> FindAsync(string @class) => null!;
            [JsIgnore] public event Action? Changed { add { } remove { } }
            internal int Hidden { get; }
            public static Order Make() => new();
            public override string ToString() => "";
            public override bool Equals(object? o) => false;
            public override int GetHashCode() => 0;
        }
        [JsHost] public partial class Customer { public string Name { get; init; } = ""; }
        public record Item(int Id, string? Name = null);
        public enum Color { [JsName("red")] Red, [JsName("dark blue")] Blue }
        """);

    [Fact]
    public void Indexers() => Snapshot(
        """
        using System.Collections.Generic;
        [JsHost]
        partial class Shelf : IEnumerable<string>
        {
            public string this[int index] { get => ""; set { } }
            public int this[string name] => 1;
            public IEnumerator<string> GetEnumerator() => null!;
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null!;
        }
        """);

    [Fact]
    public void Iterators() => Snapshot(
        """
        using System.Collections.Generic;
        record Item(int Id);
        [JsHost] partial interface IFeed : IAsyncEnumerable<Item>, IEnumerable<int>;
        """);

    [Fact]
    public void Interfaces_and_inheritance() => Snapshot(
        """
        [JsHost] partial interface IBase { int A(); }
        [JsHost] partial interface IDerived : IBase { new int A(); string B { get; } private void Hidden() { } static int S => 1; int Body() => 2; }
        [JsHost] partial class Base { public virtual int A => 1; public int B() => 1; }
        class Between : Base { public int Unseen => 1; }
        [JsHost] sealed partial class Derived : Between { public override int A => 2; public new int B() => 2; public int C(Derived other) => 1; }
        partial class Outer<T> { [JsHost] partial record Inner(int X); }
        """);

    private static void Snapshot(string source, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        GeneratorRun run = GeneratorRun.Of(source);
        Assert.Equal("", run.Report);
        Assert.Empty(run.Errors);
        Binder.AssertParses(run);
        Verifier.Verify(run, method: method);
    }
}
