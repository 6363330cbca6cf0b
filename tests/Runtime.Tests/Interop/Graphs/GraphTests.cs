using System.Collections.Immutable;

namespace V8Typed.Tests.Interop;

public sealed class GraphTests : IDisposable
{
    private static readonly Item s_item = new(1, "one \0 \ud800 é", -0.0, true, null);

    private readonly Sandbox _sandbox = new();
    private readonly IGraphs _graphs;

    public GraphTests() => _graphs = _sandbox.Context.Get<IGraphs>();

    public void Dispose()
    {
        _sandbox.AssertWorks();
        _sandbox.Dispose();
    }

    [Fact]
    public void Records_and_structs()
    {
        var back = _graphs.Item(s_item);
        Assert.Equal(s_item, back);
        Assert.True(double.IsNegative(back.Price));
        Assert.Equal(s_item with { Stock = 5 }, _graphs.Item(s_item with { Stock = 5 }));
        Assert.Null(_graphs.NullableItem(null));
        Assert.Equal(s_item, _graphs.NullableItem(s_item));
        Assert.Equal(new Point(1, double.NaN), _graphs.Point(new Point(1, double.NaN)));
        Assert.Null(_graphs.NullablePoint(null));
        Assert.Equal(new Point(3, 4), _graphs.NullablePoint(new Point(3, 4)));
        Assert.Equal(new Limits(-5, null), _graphs.Limits(new Limits(-5, null)));
        Assert.Equal(new Limits(1, 2), _graphs.Limits(new Limits(1, 2)));
    }

    [Fact]
    public void A_class_with_everything()
    {
        var order = new Order
        {
            Id = 3,
            Lines = [new Line(s_item, 2), new Line(s_item with { Name = "" }, 3, "note")],
            Places = new() { ["home"] = new Point(1, 2), ["none"] = null, ["__proto__"] = new Point(5, 6) },
            Pair = (4, "four"),
            Kind = Named.First,
            Serial = long.MaxValue,
        };
        var back = _graphs.Order(order);
        Assert.Equal(order.Lines, back.Lines);
        Assert.Equal(order.Places, back.Places);
        Assert.Equal((4, "four"), back.Pair);
        Assert.Equal(Named.First, back.Kind);
        Assert.Equal(long.MaxValue, back.Serial);
    }

    [Fact]
    public void What_the_script_sees()
    {
        Assert.Equal("""{"a":1,"toString":2}""", _graphs.DictionaryText(new() { ["a"] = 1, ["toString"] = 2 }));
        Assert.Equal("""{"map":[[1,null],[2,{"id":1,"name":"x","price":1,"active":true}]]}""",
            _graphs.MapText(new() { [1] = null, [2] = new Item(1, "x", 1, true, null) }));
        Assert.Equal("""{"set":["a","b"]}""", _graphs.SetText(["a", "b"]));
        Assert.Equal("""{"label":"c","radius":2,"kind":"circle"}""", _graphs.FigureText(new Circle("c", 2)));
        Assert.Equal("""[null,{"id":1,"name":"x","price":1,"active":true,"stock":5}]""", _graphs.ItemsText([null, new Item(1, "x", 1, true, 5)]));

        // A null property is left out, and the order stays.
        Assert.Equal(
            """{"id":1,"lines":[{"item":{"id":1,"name":"x","price":1,"active":true},"count":2}],"pair":[1,"x"],"kind":"second one","serial":9,"total":1}""",
            _graphs.Text(new Order { Id = 1, Lines = [new Line(new Item(1, "x", 1, true, null), 2)] }));
    }

    [Fact]
    public void Collections()
    {
        Assert.Equal([s_item, s_item], _graphs.Items([s_item, s_item]));
        Assert.Empty(_graphs.Items([]));
        string[] strings = ["", "a", new string('x', 5000), "\0"];
        Assert.Equal(strings, _graphs.Strings(strings));
        Assert.Equal(new string?[] { null, "", "a" }, _graphs.NullableStrings([null, "", "a"]));
        Assert.Null(_graphs.NullableStrings(null));
        Assert.Equal([[1, 2], [], [int.MinValue]], _graphs.Nested([[1, 2], [], [int.MinValue]]));
        Assert.Equal([[1], []], _graphs.Jagged([[1], []]));
        Assert.Equal([Named.Second, Named.First], _graphs.Enums([Named.Second, Named.First]));
        Assert.Equal(new[] { true, false }, _graphs.Immutable([true, false]).ToArray());
        Assert.Equal(["a", "b"], _graphs.Set(["a", "b"]).Order());
        Assert.Equal(new() { ["a"] = 1, ["__proto__"] = 2 }, _graphs.Dictionary(new() { ["a"] = 1, ["__proto__"] = 2 }));
        Assert.Equal(new() { [1] = null, [-1] = s_item }, _graphs.Map(new() { [1] = null, [-1] = s_item }));
        Assert.Equal((1, "x", new Point(1, 2)), _graphs.Tuple((1, "x", new Point(1, 2))));
        Assert.Null(_graphs.NullableTuple(null));
        Assert.Equal(["y"], _graphs.NullableTuple((1, ["y"]))!.Value.Y);
    }

    [Fact]
    public void Types_told_apart_and_types_that_contain_themselves()
    {
        Assert.Equal(new Circle("c", 1), _graphs.Figure(new Circle("c", 1)));
        Assert.Equal(new Square("s", 2), _graphs.Figure(new Square("s", 2)));
        var node = _graphs.Node(new Node { Value = 1, Next = new Node { Value = 2 }, Children = [new Node { Value = 3 }, new Node { Next = new Node { Value = 4 } }] });
        Assert.Equal((2, 3, 4), (node.Next!.Value, node.Children![0].Value, node.Children[1].Next!.Value));
        var page = _graphs.Page(new Page<Item>([s_item], 1));
        Assert.Equal(s_item, page.Items[0]);
    }

    [Fact]
    public void Cycles_and_inexact_numbers_name_their_place()
    {
        var node = new Node { Value = 1 };
        node.Next = new Node { Children = [node] };
        Assert.StartsWith("IGraphs.Node: v.next.children[0].next", Assert.Throws<V8TypeException>(() => _graphs.Node(node)).Message);
        var error = Assert.Throws<OverflowException>(() => _graphs.Limits(new Limits(1, long.MaxValue)));
        Assert.StartsWith("IGraphs.Limits: v.high is 9223372036854775807", error.Message);
        Assert.Equal(new Limits(1, 2), _graphs.Limits(new Limits(1, 2)));
    }

    [Theory]
    [InlineData("{ id: 1, name: 'x', price: 1 }", "result.active is undefined in JavaScript, which is not a C# bool.")]
    [InlineData("{ id: 1.5, name: 'x', price: 1, active: true }", "result.id is number 1.5 in JavaScript, which is not a C# int.")]
    [InlineData("{ id: 1, name: null, price: 1, active: true }", "result.name is null in JavaScript, which is not a C# string.")]
    [InlineData("{ id: 1, name: 'x', price: 1, active: true, stock: 'y' }", "result.stock is string \"y\" in JavaScript, which is not a C# int.")]
    [InlineData("{ id: 1n }", "result.id is bigint 1n in JavaScript, which is not a C# int.")]
    [InlineData("{ id: Symbol() }", "result.id is symbol in JavaScript, which is not a C# int.")]
    [InlineData("{ id: { valueOf() { throw 1; } } }", "result.id is object in JavaScript, which is not a C# int.")]
    [InlineData("null", "result is null in JavaScript, which is not a C# Item.")]
    [InlineData("[]", "result is array in JavaScript, which is not a C# Item.")]
    [InlineData("() => 1", "result is function in JavaScript, which is not a C# Item.")]
    public void A_mismatch_names_its_place(string source, string message) =>
        Assert.Equal("IGraphs.MakeItem: " + message, Assert.Throws<V8TypeException>(() => _graphs.MakeItem(source)).Message);

    [Fact]
    public void A_mismatch_deep_inside()
    {
        var error = Assert.Throws<V8TypeException>(() => _graphs.MakeOrder("{ id: 1, lines: [{ item: { id: 1, name: 'x', price: 1, active: true }, count: 1 }, { count: 1 }] }"));
        Assert.Equal("result.lines[1].item", error.Path);
        Assert.Equal("result.places[\"a\"].y", Assert.Throws<V8TypeException>(() => _graphs.MakeOrder("{ id: 1, places: { a: { x: 1 } } }")).Path);
        Assert.Equal("result.pair[1]", Assert.Throws<V8TypeException>(() => _graphs.MakeOrder("{ id: 1, pair: [1, 2] }")).Path);
        Assert.Equal("result.kind", Assert.Throws<V8TypeException>(() => _graphs.MakeOrder("{ id: 1, kind: 'third' }")).Path);
        Assert.Equal("result[2]", Assert.Throws<V8TypeException>(() => _graphs.MakePlain("[0, 1, 2]")).Path);
        Assert.Equal("result.kind", Assert.Throws<V8TypeException>(() => _graphs.MakeFigure("{ label: 'x', radius: 1 }")).Path);
        Assert.Equal("result.radius", Assert.Throws<V8TypeException>(() => _graphs.MakeFigure("{ kind: 'circle', label: 'x' }")).Path);
        Assert.Equal("result", Assert.Throws<V8TypeException>(() => _graphs.MakeTuple("[1, 'a', 2]")).Path);
        Assert.Contains("nested", Assert.Throws<V8TypeException>(() => _graphs.MakeNode("(() => { const n = { value: 1 }; n.next = n; return n; })()")).Message);
        Assert.Equal("result.low", Assert.Throws<V8TypeException>(() => _graphs.MakeLimits("{ low: 2 ** 60 }")).Path);
        Assert.Equal(new Limits(1L << 60, null), _graphs.MakeLimits("{ low: 2n ** 60n }"));
    }

    [Fact]
    public void What_a_type_makes_of_a_missing_property_stays()
    {
        var order = _graphs.MakeOrder("{ id: 5, extra: 1 }");
        Assert.Equal((5, 0, (1, "x"), Named.Second, 9L), (order.Id, order.Lines.Count, order.Pair, order.Kind, order.Serial));
        Assert.Null(order.Places);
        Assert.Contains("result.id", Assert.Throws<V8TypeException>(() => _graphs.MakeOrder("{}")).Message);
    }

    [Theory]
    [InlineData("new Set([1, 2])")]
    [InlineData("new Uint8Array([1, 2])")]
    [InlineData("(function* () { yield 1; yield 2; })()")]
    [InlineData("new Map([[1, 0], [2, 0]]).keys()")]
    [InlineData("new Proxy([1, 2], {})")]
    public void Any_iterable_is_a_list(string source) => Assert.Equal([1, 2], _graphs.MakeInts(source));

    [Theory]
    [InlineData("'12'")]
    [InlineData("12")]
    [InlineData("{ length: 2 }")]
    [InlineData("null")]
    public void What_is_none_is_refused(string source) => Assert.Equal("result", Assert.Throws<V8TypeException>(() => _graphs.MakeInts(source)).Path);

    [Fact]
    public void Maps_and_objects()
    {
        Assert.Equal(new() { ["a"] = 1 }, _graphs.MakeDictionary("new Map([['a', 1]])"));
        Assert.Equal("result[1]", Assert.Throws<V8TypeException>(() => _graphs.MakeDictionary("new Map([[1, 1]])")).Path);
        Assert.Equal(new() { [1] = "a" }, _graphs.MakeMap("new Map([[1, 'a']])"));
        Assert.Equal("result", Assert.Throws<V8TypeException>(() => _graphs.MakeMap("({ 1: 'a' })")).Path);
    }

    [Fact]
    public void A_throwing_getter_is_the_scripts_error()
    {
        Throws("RangeError", () => _graphs.MakeItem("{ id: 1, get name() { throw new RangeError('no'); } }"));
        Throws("Error", () => _graphs.MakeInts("new Proxy([1], { get() { throw new Error('trap'); } })"));
        Throws("TypeError", () => _graphs.MakeInts("(() => { const p = Proxy.revocable([], {}); p.revoke(); return p.proxy; })()"));

        static void Throws(string name, Func<object> call)
        {
            var error = Assert.Throws<V8ScriptException>(call);
            Assert.Equal(name, error.ErrorName);
            error.ThrownValue.Dispose();
        }
    }

    [Fact]
    public void Arguments_left_out_and_spread()
    {
        Assert.Equal("""[{"x":1,"y":2},null,[]]""", _graphs.Join(new Point(1, 2)));
        Assert.Equal(2, _graphs.Count(s_item)); // A struct of several values is sent in any case.
        Assert.Equal("""[{"x":1,"y":2},null,[{"x":3,"y":4},{"x":5,"y":6}]]""", _graphs.Join(new Point(1, 2), null, new Point(3, 4), new Point(5, 6)));
    }

    [Fact]
    public void A_property()
    {
        Assert.Equal(7, _graphs.Current.Id);
        _graphs.Current = new Order { Id = 8 };
        Assert.Equal(8, _graphs.Current.Id);
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(200_000)]
    public void More_than_the_lane_holds(int count)
    {
        var items = _graphs.Grow(count);
        Assert.Equal(count, items.Length);
        Assert.Equal(new Item(count - 1, "n" + (count - 1), (count - 1) / 2.0, (count - 1) % 2 == 0, (count - 1) % 3 == 0 ? null : count - 1), items[^1]);
        Assert.Equal(items, _graphs.Items(items));
        Assert.Equal(items.Sum(item => item.Price), _graphs.Sum(items));
        Assert.Equal(s_item, _graphs.Item(s_item));
    }

    [Fact]
    public void Poisoned_prototypes_see_and_change_nothing()
    {
        _sandbox.Context.RunScript(
            """
            globalThis.seen = 0;
            for (const name of ["id", "name", "stock", "note", "0", "1", "value", "get", "then", "toJSON"]) {
              for (const target of [Object.prototype, Array.prototype]) {
                Object.defineProperty(target, name, { __proto__: null, get() { seen++; return undefined; }, set(v) { seen++; }, configurable: true });
              }
            }
            Array.prototype[Symbol.iterator] = () => { seen++; throw new Error("iterator"); };
            Map.prototype.forEach = Map.prototype.set = Set.prototype.add = () => { seen++; };
            """);
        Assert.Equal([s_item with { Stock = 1 }, s_item], _graphs.Items([s_item with { Stock = 1 }, s_item]));
        Assert.Equal(new() { ["id"] = 1, ["0"] = 2 }, _graphs.Dictionary(new() { ["id"] = 1, ["0"] = 2 }));
        Assert.Equal(new() { [1] = null, [-1] = s_item with { Stock = 2 } }, _graphs.Map(new() { [1] = null, [-1] = s_item with { Stock = 2 } }));
        Assert.Equal((1, "x", new Point(1, 2)), _graphs.Tuple((1, "x", new Point(1, 2))));
    }

    [Fact]
    public void Kept_pieces_do_not_keep_the_whole_text()
    {
        var items = Enumerable.Range(0, 100).Select(i => new Item(i, $"name of item{i % 10}", 0, true, null)).ToArray();
        var filler = new Item(0, new string('x', 2_000_000), 0, true, null);
        var before = Used();
        for (var i = 0; i < 20; i++)
        {
            _graphs.Keep([.. items, filler with { Name = "y" }]);
        }

        Assert.True(Used() - before < 1_000_000);
        long Used()
        {
            _sandbox.Vm.CollectGarbage();
            return _sandbox.Vm.Statistics.UsedHeapSize;
        }
    }
}
