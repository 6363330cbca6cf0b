namespace V8Typed.Generator.Tests.Diagnostics.Rules;

/// <summary>The members of <c>[JsObject]</c> interfaces beside the classes that a module's constructors make.</summary>
public sealed class ObjectRuleTests
{
    private const string Module = "[JsConstructor(\"Counter\")] ICounter NewCounter(); ";

    private const string Script = """
        export class Counter {
          static total = 0;
          #hidden = 1;
          constructor() { this.start = 0; }
          get count() { return 1; }
          /** @param {number} by
           * @returns {number} */
          increment(by) { this.last = by; return by; }
          async later() { return 1; }
        }
        """;

    [Theory]
    [InlineData("int Incremnt(int by);", "V8T101: 'ICounter.Incremnt' stands for 'incremnt', which 'Counter' (foo.js:1) does not have; did you mean 'increment' (foo.js:8)?")]
    [InlineData("int Total { get; }", "V8T101: 'ICounter.Total' stands for 'total', which 'Counter' (foo.js:1) does not have; it has 'count', 'increment', 'later', 'start', 'last'")]
    [InlineData("int Increment(int by, int more);", "V8T102: 'ICounter.Increment' passes 2 arguments, but 'increment' (foo.js:8) takes 1 at most: (by)")]
    [InlineData("int Increment();", "V8T103: 'ICounter.Increment' passes no argument, but 'increment' (foo.js:8) needs at least 1: (by)")]
    [InlineData("int Increment(string by);", "V8T104: Parameter 'by' of 'ICounter.Increment' has the type 'string', but 'increment' (foo.js:8) expects 'by' to be number")]
    [InlineData("string Increment(int by);", "V8T105: 'ICounter.Increment' has the type 'string', but 'increment' (foo.js:8) gives number")]
    [InlineData("int Later();", "V8T106: 'ICounter.Later' returns 'int', but 'later' (foo.js:9) is asynchronous: it returns a promise; return 'Task<int>'")]
    [InlineData("int Increment { get; }", "V8T108: 'ICounter.Increment' is a property, but 'increment' (foo.js:8) is a function (by); declare a method")]
    [InlineData("int Count { get; set; }", "V8T109: 'ICounter.Count' has a setter, but 'count' (foo.js:5) can only be read; remove the setter")]
    public void A_member_that_its_class_has_otherwise(string member, string expected) => Assert.Equal(expected, Messages(Module, member, Script));

    [Theory]
    [InlineData("int Count { get; } int Start { get; set; } int Last { get; } int Increment(int by); Task<int> LaterAsync(); string ToString();")]
    [InlineData("double this[int index] { get; }")]
    public void What_agrees(string members) => Assert.Equal("", Messages(Module, members, Script));

    [Theory]
    [InlineData("export class Counter { }\nCounter.prototype.more = function () { };")]
    [InlineData("export class Counter { }\nObject.assign(Counter.prototype, { more() { } });")]
    [InlineData("export class Counter { }\nmixin(Counter);")]
    [InlineData("export class Counter { constructor() { mixin(this); } }")]
    [InlineData("export class Counter { constructor() { this[name] = 1; } }")]
    [InlineData("export class Counter { init() { Object.assign(this, other); } }")]
    [InlineData("export class Counter { [name]() { } }")]
    [InlineData("export class Counter extends Unknown { }")]
    [InlineData("export class Counter extends make() { }")]
    [InlineData("class Base { init() { extend(this); } } export class Counter extends Base { }")]
    [InlineData("export const Counter = make();")]
    [InlineData("export function Counter() { this.a = 1; }")]
    [InlineData("/** @class */ export function Counter() { this.a = 1; }")]
    [InlineData("export class Counter { constructor() { return new Proxy(this, {}); } }")]
    public void Where_an_object_may_have_more_nothing_is_missed(string script) => Assert.Equal("", Messages(Module, "void More();", script));

    [Theory]
    [InlineData("[JsConstructor(\"A\")] ICounter NewA(); [JsConstructor(\"B\")] ICounter NewB();", "void More();")]
    [InlineData("ICounter Make();", "void More();")]
    [InlineData("[JsConstructor(\"Gone\")] ICounter NewGone();", "")]
    public void Of_an_interface_whose_class_is_not_certain_nothing_is_said(string module, string members) =>
        Assert.Equal("", Messages(module, members, "export class A { } export class B { more() { } } export function make() { return new A(); } export * from './gone.js';"));

    private static string Messages(string module, string members, string script) =>
        RuleTest.Messages(module, script, more: $"[JsObject] partial interface ICounter {{ {members} }}");
}
