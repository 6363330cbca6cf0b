using Xunit;

namespace V8Typed.Tests.Scripts.Guards;

/// <summary>The scripts of the differential tests.</summary>
public static class ScriptTable
{
    // What a later script sees of some names: their kind and value, whether they are global properties, and whether they are constant.
    private const string Look = """
        const seen = [];
        for (const n of ['a','b','c','d','e','f','g','h','x','y','z','A','B','C','__proto__x']) {
          let s = n + ':';
          try { const v = (0, eval)(n); s += typeof v + '=' + (typeof v === 'function' ? v.name + '/' + v : typeof v === 'object' ? JSON.stringify(v) : String(v)); }
          catch (e) { s += e; }
          const d = Object.getOwnPropertyDescriptor(globalThis, n);
          s += d ? ' own' + d.writable + d.enumerable + d.configurable : '';
          try { (0, eval)(n + '=' + n); } catch (e) { s += ' ' + e; }
          seen.push(s);
        }
        seen.join('\n');
        """;

    /// <summary>Scripts that end normally, and what a later script evaluates (null: a look at all short names).</summary>
    private static readonly (string Script, string? Probe)[] _values =
    [
        // Completion values.
        ("", null),
        ("// only a comment", null),
        ("5", null),
        ("5 // comment", null),
        ("5; /* comment */ // more", null),
        ("'text'", null),
        ("let a = 1; 5; let b = 2", null),
        ("5; let a = 1", null),
        ("5; let a = 1; var b = 2", null),
        ("5; let a = 1; var b = Math.abs(-2), c, d = Math.abs(-4);", null),
        ("5; let a = 1; var {b, c: [d = 3]} = {b: 1, c: []};", null),
        ("5; let a = 1; { var b = String(1); }", null),
        ("5; let a = 1; q: { { let z = Math.abs(2); class A extends Object {} break q; } 7 }", null),
        ("5; let a = 1; q: { 6; break q; }", null),
        ("5; let a = 1; q: if (a) break q;", null),
        ("5; let a = 1; { r: { break r; } 8 }", null),
        ("5; let a = 1; if (0) {}", null),
        ("5; let a = 1; ;", null),
        ("5; let a = 1; debugger", null),
        ("5; function f() { return 1 }", null),
        ("'directive only'; let a = 1; var b = String(2)", null),
        ("'use strict'", null),
        ("if (0) {}", null),
        ("if (1) 3; else 4", null),
        ("for (var x = 0; x < 3; x++) x * 2", null),
        ("do { 1; continue; } while (0)", null),
        ("switch (1) { case 1: 9; break }", null),
        ("try { 1 } finally { 2 }", null),
        ("var x = 5", null),
        ("{ 1; var x = 2 }", null),
        ("with ({q: 1}) q + 1", null),
        ("1; do { 2; break; } while (0); var x = 2", null),
        ("5; var x = 2; let a = Math.abs(1); x; var y = 2;", null),
        ("function f() { return 1 } f()", null),
        ("class A { m() {} } typeof A", null),
        ("({a: 1})", null),
        ("eval('5; var x = 1')", null),

        // Declarations.
        ("let a = Math.abs(-1), b = a + 1, c; const d = a + b; var e = d; function f() {} class A {}", null),
        ("const a = () => 1, b = function () {}, c = class {}, d = class { static x = this.name }, e = async () => {};", null),
        ("let a = (() => 1), b = (function () {}), c = (class { static n = this.name }), d = (1, () => 2);", "[a.name,b.name,c.name,c.n,d.name].join()"),
        ("const __proto__ = class { static n = this.name };", "__proto__.name + __proto__.n"),
        ("f(); function f() { x = 1 } let a = x; var x;", null),
        ("var f = 1; function f() {}", null),
        ("if (1) { function f() {} }", null),
        ("if (1) function f() {}", null),
        ("q: function f() {} f.name", null),
        ("{ function f() { return 1 } } f()", null),
        ("const f = () => a; let a = Number(1); a = 2; f()", null),
        ("let a = Number(1); const g = () => a; function f() { return a++ }", "f(); f(); g()"),
        ("class A { static #p = Number(3); static x = A.name; static { this.y = A.#p } get z() { return 1 } } A = A", "[A.x, A.y, new A().z, A.toString()].join()"),
        ("class A {} class B extends A { ['m' + 1]() { return super.constructor.name } } new B().m1()", "B = 5; B"),
        ("class A extends (class { m() { return 1 } }) {} new A().m()", null),
        ("class A extends null {}", "A.prototype === undefined"),
        ("let C = class B { static x = B.name }", "C.x + typeof B"),
        ("let {a, b: [c = 4, ...d], ...e} = {a: 1, b: [undefined, 2, 3], f: 6, g: 7}; a = 5", null),
        ("const {a = () => b, b = 2} = {}; a()", "a.name + a()"),
        ("let {f = () => a, a = 2} = {}; a = 3; f()", "a = 4; f()"),
        ("let [a, f = () => a, {length: b}] = [1, , 'abc']; a = 2;", "f()"),
        ("const [a, , b = class {}] = [1, 2]; b.name", null),
        ("let x = 1, {f = () => a, a = x} = {}, y = a + 1, [g = () => b, b] = 'ab'; a = 7; b = 8; [f(), y, g].join()", "f()"),
        ("5; let x = 1; var {} = Object(1), [] = String(2), [a] = [x], b = a;", null),
        ("let {} = Object(1), [] = String(2)", null),
        ("let {a} = {a: Number(1)}, [b] = [a], c = b", null),
        ("const[a]=[1];let{b}={b:2};var[c]=[3]", null),
        ("let a = eval('var x = 5; x + 1'); let {b} = eval('({b: 2})');", null),
        ("let {f} = eval('({f: () => b})'), b = 3; f()", null),
        ("'use strict'; let a = eval('var x = 5; x + 1');", null),
        ("let a = (() => eval('var x = 5; x + 1'))();", null),
        ("let a = eval?.('var x = 1; x')", null),
        ("eval('var x = 1; function f() {} let a = 1')", null),
        ("for (let a of [1, 2]) x = a; var x", null),
        ("var {a, b: {c}} = {a: 1, b: {c: 2}}", null),
        ("x = 5; delete globalThis.x", null),
        ("let a = this === globalThis, b = (() => this)() === globalThis", null),
        ("let a = typeof arguments, b = typeof b2", null),
        ("let a = function* () { yield 1; yield* [2] }, b = [...a()].join()", null),
        ("async function f() { await 1 } let a = typeof f()", null),
        ("let async = Number(1); async\nfunction f() {}", null),
        ("var let_ = 1; var yield_ = 2, of = 3; of", null),
        ("var await = 1; await + 1", null),
        ("let a = import('x').catch(() => 1) instanceof Promise", null),

        // Strictness.
        ("'use strict'; function f() { return this } let a = f(); typeof a", null),
        ("'use strict'; let a = 1; x = (() => { try { undeclared = 1 } catch (e) { return e.name } }); var x", null),
        ("function f() { 'use strict'; return this } let a = String(f())", null),
        ("function f() { return this } f() === globalThis", null),
        ("'other'; 'use strict'; let a = (function () { return typeof this })()", null),
        ("let a = 010 + 1", null),

        // Automatic semicolons.
        ("let a = 1\n;[2].forEach(n => x = n)\nvar x", null),
        ("let a = Number\n(3)\nlet b = a", null),
        ("let a = [[1, 2]]\n[0]\nlet b = a", null),
        ("let a = String.raw\n`t${1}`\nlet b = a", null),
        ("let a = 8\n/ 2\n/ 1\nlet b = a", null),
        ("let a = 1\n+ 2\nlet b = a\n- 1\nb", null),
        ("let a = Number(1)\n++a\nlet b = a", null),
        ("var x = 1\nlet a = x\nx\n++\na\na", null),
        ("let a\nlet b\nx = 1\nvar x\nx", null),
        ("let a = Number(1)\nclass A extends Object {}\nlet b = 2", null),
        ("class A extends Object {} let a = 1", null),
        ("class A extends Object {}\n(1)", null),
        ("class A extends Object {} [1].length", null),
        ("do x = 1; while (0) var x; let a = x", null),
        ("let a = 1; {} let b = 2", null),
        ("function f() {} (1)\nlet a", null),
        ("function f() {} /re/.test('re')", null),
        ("let a = (Number(1) // one\n)\nlet b = ((a) /* two */)", null),
        ("let a = (1, Number(2)), b = (Number(3), 4)", null),
        ("let a = Number(1) // end\n// another", null),
        ("let a = Number(1) /* end */", null),

        // Throw statements, caught by the script.
        ("function f(a) { throw a } try { f(7) } catch (e) { e }", "f.length"),
        ("try { throw 1, 2 } catch (e) { e }", null),
        ("try { throw(1, 3) } catch (e) { e }", null),
        ("try { throw{a: 1} } catch (e) { e.a }", null),
        ("try { throw[1, 2] } catch (e) { e.length }", null),
        ("try { throw`t` } catch (e) { e }", null),
        ("try { throw/re/g } catch (e) { e.flags }", null),
        ("try { throw function () { try { throw 1 } catch (e) { return e } } } catch (e) { e() }", null),
        ("try { throw (\n4\n) } catch (e) { e }", null),
        ("function* f() { throw yield 1 } let a = f(); a.next(); try { a.next(6) } catch (e) { e }", "f.name"),
        ("try { throw new Error('x'), 4 } catch (e) { e }", null),
        ("try { throw new TypeError('x') } catch ({message}) { message }", null),
        ("let a = () => { throw 1 }; try { a() } catch { 'caught' }", "a.name"),
        ("var x = 0; try { if (x) throw 1; else throw 2 } catch (e) { e }", null),

        // Text that is hard to read.
        ("#!/usr/bin/env node\nlet a = Number(1)\na", null),
        ("#!/usr/bin/env node\n5", null),
        ("<!-- html\n5", null),
        ("let a = Number(1)\n--> html\na", null),
        ("/*\n*/ --> html\nlet a = 5", null),
        ("let a = Number(1) <!-- html\na", null),
        ("let a = /[{}]/.source + /\\}/g.flags + '}'", null),
        ("let a = `{${ `}${ Number(1) }` }`", null),
        ("`a${'}'}\n//`", null),
        ("let a = '\\u{1F600}é' + String('\u2028'); a.length", null),
        ("let \u00e9t\u00e9 = Number(1), \\u0061 = Number(2); \u00e9t\u00e9 + a", null),
        ("let a = Number(1);\r\nlet b = a;\r\nb", null),
        ("let a = Number(1);\u2028let b = a;\u2029b", null),
        ("let a = Number(1)\rlet b = a\rb", null),
        ("\uFEFFlet a = Number(1)", null),
        ("x = 1; // } catch (e) {\nvar x", null),
        ("a:b:c:for (;;) { break a }", null),
        ("const a = 1; lbl: { x = 2; break lbl; x = 3 } var x", null),
        ("let a = 0x10n ** 2n; String(a)", null),
        ("let a = b?.c ?? 1; var b", null),
        ("/* __v8t_guard */ let a = Number(1); function f() { let __v8t_throw = 1; try { throw 2 } catch (e) { return e } } f()", null),
        ("5; let a; { let __v8t_guard = 1; var x = Number(2) }; 6", null),
        ("let a = /(?<n>a)|(?<n>b)/v.test('b')", null),
        ("let a = [1, 2, 3].map(n => n * 2).join(), b = [...'ab'].entries().toArray().length", null),
    ];

    /// <summary>Scripts that throw an <c>Error</c> or a harmless other value at their top level.</summary>
    private static readonly string[] _errors =
    [
        "x.y",
        "1;\n  undefinedName()",
        "null.x",
        "let a = null\nlet b = a.x",
        "let a = 1, b = null.x, c",
        "const {a} = null",
        "const {a} = undefinedName",
        "const {a: {b}} = {}",
        "let [a] = 5",
        "let {f = () => a, a} = null",
        "let x = 1, {f = () => a, a} = x.y.z, b",
        "5; var x; let y; var x = 1, {a, b} = x.y.z, b",
        "var {a} = null",
        "5; let b; var {a} = null",
        "5; let b; var a = b.c",
        "5; let b; { var a = b.c }",
        "let a = a + 1",
        "const a = 1; a = 2",
        "a; let a = 1",
        "new A(); class A {}",
        "new A(); class A extends Object {}",
        "class A extends undefinedName {}",
        "class A extends 5 {}",
        "class A { static x = null.y }",
        "class A { static { null.y } }",
        "class A { [null.y]() {} }",
        "let a = class { static x = null.y }",
        "function f() { null.x }\nlet a = 1;\nlet b = f();",
        "function f() { return g() }\n\n  function g() { throw new RangeError('r') }\nf()",
        "let a = 1; throw new TypeError('t')",
        "throw new class extends Error { name = 'Own' }('o')",
        "let e = new Error('made here');\nthrow e",
        "'use strict'; undeclared = 5",
        "let a = 1;\r\n  a.b.c",
        "let a = 1;\u2028  a.b.c",
        "let a = 1;\u2029\r  a.b.c",
        "let a = Number(1), b = Number(2); let c = Number(3), d = a.b.c",
        "`${null.x}`",
        "(function () { let q = 1; null.x })()",
        "let a = (1, null.x)",
        "let a = [1].map(n => n.x.y)",
        "let a = new Proxy({}, { get() { throw new Error('trap') } }).x",
        "[1].reduce((a, b) => a, 1)()",
        "with ({}) null.x",
        "for (const a of 5) ;",
        "throw 'text'",
        "let a; throw 'text'",
        "function f() { throw 5 }\nlet a = f()",
        "  if (1) throw (\n'text')",
        "try { throw 1 } finally { }",
        "let a = (() => { throw true })()",
        "throw undefined",
        "throw null",
        "throw ''",
        "throw {a: 1}",
        "throw [1, 2]",
    ];

    public static TheoryData<string, string> Values
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (script, probe) in _values)
            {
                data.Add(script, probe ?? Look);
            }

            return data;
        }
    }

    public static TheoryData<string> Errors => [.. _errors];

    public static TheoryData<string> SyntaxErrors =>
    [
        "let 5", "let a = ;", "{", "}", "f(", "} {", "1 } catch (e) { 2", "1 } finally { 2", "/* open", "`open", "'open", "let a; let a",
        "var a; let a", "throw\n1", "return 1", "break", "new.target", "class { }", "await 1", "export let a = 1", "import 'a'",
        "'use strict'; with (a) b", "function f( {", "let a = /[/", "let a = /(/", "x = /(/", "let [a]", "const a", "\\u0061wait 1 2",
    ];
}
