namespace V8Typed.Generator.Tests.Diagnostics.Rules;

/// <summary>V8T102, V8T103, V8T106, V8T112: how a function is called.</summary>
public sealed class CallRuleTests
{
    [Theory]
    [InlineData("int A(int a, int b);", "export function a(x) { return 1; }", "V8T102: 'IFoo.A' passes 2 arguments, but 'a' (foo.js:1) takes 1 at most: (x)")]
    [InlineData("int A(int a);", "export const a = () => 1;", "V8T102: 'IFoo.A' passes 1 argument, but 'a' (foo.js:1) takes none")]
    [InlineData("int A(params int[] a);", "export function a(x, y) { return 1; }", "V8T102: 'IFoo.A' passes any number of arguments, but 'a' (foo.js:1) takes 2 at most: (x, y)")]
    [InlineData("int A(int a, int b = 0);", "export function a(x) { return 1; }", "V8T102: 'IFoo.A' passes 2 arguments, but 'a' (foo.js:1) takes 1 at most: (x)")]
    [InlineData("int A(int a, CancellationToken t);", "export function a(x) { return 1; }", "")]
    [InlineData("int A(int a);", "export function a(x, y = 1) { return 1; }", "")]
    [InlineData("int A(int a, int b);", "export function a(...x) { return 1; }", "")]
    [InlineData("int A(int a, int b);", "export function a(x) { return arguments.length; }", "")]
    [InlineData("int A(int a, int b);", "export const a = wrap(function (x) { });", "")]
    [InlineData("int A(int a, int b);", "export let a = function (x) { }; a = other;", "")]
    [InlineData("int A(int a, int b);", "/** @type {Function} */ export const a = make();", "")]
    public void Too_many(string member, string script, string expected) => Assert.Equal(expected, RuleTest.Messages(member, script));

    [Theory]
    [InlineData("int A(int a);", "/** @param {number} x\n * @param {number} y */ export function a(x, y) { return 1; }", "V8T103: 'IFoo.A' passes 1 argument, but 'a' (foo.js:2) needs at least 2: (x, y)")]
    [InlineData("string A();", "export function a(x) { return '' + x.name; }", "V8T103: 'IFoo.A' passes no argument, but 'a' (foo.js:1) needs at least 1: (x)")]
    [InlineData("int A(int a);", "export function a({ b }, { c }) { return 1; }", "V8T103: 'IFoo.A' passes 1 argument, but 'a' (foo.js:1) needs at least 2: ({ }, { })")]
    [InlineData("int A(int a);", "/** @param {number} x\n * @param {number} [y] */ export function a(x, y) { return 1; }", "")]
    [InlineData("int A(int a);", "export function a(x, y) { return 1; }", "")]
    [InlineData("int A(int a);", "export function a(x, y = x.z) { return 1; }", "")]
    [InlineData("int A();", "export function a(x) { return x ? 1 : 2; }", "")]
    [InlineData("int A(params int[] a);", "/** @param {number} x */ export function a(x, ...y) { return 1; }", "")]
    [InlineData("bool A(System.Threading.CancellationToken token);", "export function a(signal) { return signal.aborted; }", "")]
    public void Too_few(string member, string script, string expected) => Assert.Equal(expected, RuleTest.Messages(member, script));

    [Theory]
    [InlineData("string A();", "export async function a() { return ''; }", "V8T106: 'IFoo.A' returns 'string', but 'a' (foo.js:1) is asynchronous: it returns a promise; return 'Task<string>'")]
    [InlineData("void A();", "export async function a() { }", "V8T106: 'IFoo.A' returns 'void', but 'a' (foo.js:1) is asynchronous: it returns a promise; return 'Task'")]
    [InlineData("int A();", "/** @returns {Promise<number>} */ export function a() { return g(); }", "V8T106: 'IFoo.A' returns 'int', but 'a' (foo.js:1) is asynchronous: it returns a promise; return 'Task<int>'")]
    [InlineData("Task<string> A();", "export function a() { return ''; }", "V8T106: 'IFoo.A' returns 'Task<string>', but 'a' (foo.js:1) is synchronous: it returns string; return 'string'")]
    [InlineData("ValueTask A();", "export function a() { }", "V8T106: 'IFoo.A' returns 'ValueTask', but 'a' (foo.js:1) is synchronous: it returns nothing; return 'void'")]
    [InlineData("Task<string> A();", "export async function a() { return ''; }", "")]
    [InlineData("Task AAsync();", "export function aAsync() { return g(); }\nexport const a = async () => { };", "")]
    [InlineData("Task<string> A();", "export function a() { return g(); }", "")]
    [InlineData("Task<string> A();", "export function a(x) { return x ? g() : ''; }", "")]
    [InlineData("Task<Item> A();", "export function a() { return { name: '', then() { } }; }", "")]
    [InlineData("JsValue A();", "export async function a() { }", "")]
    [InlineData("string A();", "/** @returns {string|Promise<string>} */ export function a() { return g(); }", "")]
    [InlineData("Task<string> A();", "/** @returns {string|Promise<string>} */ export function a() { return g(); }", "")]
    public void Async(string member, string script, string expected) => Assert.Equal(expected, RuleTest.Messages(member, script));

    [Theory]
    [InlineData("int A(int a = 5);", "export function a(x = 10) { return 1; }", "V8T112: Parameter 'a' of 'IFoo.A' is left out of the call when it is 5, but in 'a' (foo.js:1) 'x' is 10; make it nullable with the default null, or declare the same default")]
    [InlineData("int A(string a = \"x\");", "export function a(x = 'y') { return 1; }", "V8T112: Parameter 'a' of 'IFoo.A' is left out of the call when it is \"x\", but in 'a' (foo.js:1) 'x' is \"y\"; make it nullable with the default null, or declare the same default")]
    [InlineData("int A(bool a = false);", "/** @param {boolean} [x=true] */ export function a(x) { return 1; }", "V8T112: Parameter 'a' of 'IFoo.A' is left out of the call when it is false, but in 'a' (foo.js:1) 'x' is true; make it nullable with the default null, or declare the same default")]
    [InlineData("string A(int a = 5);", "export function a(x) { return '' + x.length; }", "V8T112: Parameter 'a' of 'IFoo.A' is left out of the call when it is 5, but in 'a' (foo.js:1) 'x' has no default, and needs the argument; make it nullable with the default null, or declare the same default")]
    [InlineData("int A(int a = 5);", "export function a(x = 5) { return 1; }", "")]
    [InlineData("int A(double a = 0.5);", "export function a(x = .5) { return 1; }", "")]
    [InlineData("int A(int? a = null);", "export function a(x = 5) { return 1; }", "")]
    [InlineData("int A(int a = 5);", "export function a(x) { return x || 5; }", "")]
    [InlineData("int A(int a = 5);", "export function a(x = DEFAULT) { return 1; }", "")]
    [InlineData("int A(int a);", "export function a(x = 5) { return 1; }", "")]
    [InlineData("int A(int a = 5);", "export function a() { return arguments.length; }", "")]
    public void Defaults(string member, string script, string expected) =>
        Assert.Equal(expected, RuleTest.Messages(member, script).Split('\n').FirstOrDefault(line => line.StartsWith("V8T112", StringComparison.Ordinal)) ?? "");
}
