using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Script.Api;

/// <summary>What plain code tells of results and needed arguments, and what it does not tell.</summary>
public sealed class InferenceTests
{
    [Theory]
    [InlineData("{ return 1; }", "number")]
    [InlineData("{ return a + b; }", "?")]
    [InlineData("{ return a - b; }", "number | bigint")]
    [InlineData("{ return a * 2; }", "number")]
    [InlineData("{ return '' + a; }", "string")]
    [InlineData("{ return typeof a; }", "string")]
    [InlineData("{ return a > b; }", "boolean")]
    [InlineData("{ return a ? 'x' : null; }", "string | null")]
    [InlineData("{ return a || 'x'; }", "? | string")]
    [InlineData("{ return null ?? 'x'; }", "string")]
    [InlineData("{ return [1, 2]; }", "number[]")]
    [InlineData("{ return []; }", "?[]")]
    [InlineData("{ return new Map(); }", "Map")]
    [InlineData("{ return new Date(a); }", "Date")]
    [InlineData("{ return { n: 1, s: '' }; }", "{n: number; s: string}")]
    [InlineData("{ return {}; }", "{...}")]
    [InlineData("{ return Math.max(a, b); }", "number")]
    [InlineData("{ return String(a); }", "string")]
    [InlineData("{ return helper(); }", "?")]
    [InlineData("{ return local(); function local() { return 1; } }", "number")]
    [InlineData("{ const x = 'y'; return x; }", "string")]
    [InlineData("{ let x = 'y'; x = 1; return x; }", "?")]
    [InlineData("{ return f(); }", "?")]
    [InlineData("{ return a?.b; }", "?")]
    [InlineData("{ }", "undefined")]
    [InlineData("{ return; }", "undefined")]
    [InlineData("{ throw new Error(); }", "never")]
    [InlineData("{ for (const x of a) { if (x) return x; } return null; }", "? | null")]
    [InlineData("{ for (const x of a) { if (x) return 'x'; } }", "string | undefined")]
    [InlineData("{ if (a) return 'x'; }", "string | undefined")]
    [InlineData("{ if (a) { return 'x'; } else { return 'y'; } }", "string")]
    [InlineData("{ if (a) { return 'x'; } else if (b) { return 'y'; } }", "string | ?")]
    [InlineData("{ switch (a) { case 1: return 'x'; } }", "string | ?")]
    [InlineData("{ if (a) return 'x'; fail(); }", "string | ?")]
    [InlineData("{ while (true) { if (a) return 'x'; } }", "string")]
    [InlineData("{ for (;;) { if (a) return 'x'; } }", "string")]
    [InlineData("{ while (true) { if (a) return 'x'; if (b) break; } }", "string | ?")]
    [InlineData("{ while (true) { if (a) return 'x'; a.map(function () { for (;;) { break; } }); } }", "string")]
    [InlineData("{ while (true) { a(); } }", "never")]
    [InlineData("{ while (b) { if (a) return 'x'; } }", "string | undefined")]
    [InlineData("{ function fail() { throw new Error(); } fail(); }", "never")]
    [InlineData("{ function fail() { if (a) throw new Error(); } fail(); }", "undefined")]
    [InlineData("{ f(); }", "undefined")]
    [InlineData("{ try { return 'x'; } catch { return ''; } }", "string")]
    [InlineData("{ try { return 'x'; } finally { b(); } }", "string")]
    [InlineData("{ a.map(function () { return 1; }); }", "undefined")]
    public void Results(string body, string expected) =>
        Assert.Equal(expected, ScriptApiText.OfScript($"export function f(a, b) {body}").Replace("readonly f(a!, b): ", "", StringComparison.Ordinal).Split("): ", 2)[^1]);

    [Theory]
    [InlineData("(a, b) { return a + b; }", "a!, b!")]
    [InlineData("(a, b) { return a.length; }", "a!, b")]
    [InlineData("(a) { return a(); }", "a!")]
    [InlineData("(a) { if (!a) return 0; return a.length; }", "a")]
    [InlineData("(a) { return a && a.length; }", "a")]
    [InlineData("(a) { return a?.length; }", "a")]
    [InlineData("(a) { a = a || {}; return a.length; }", "a")]
    [InlineData("(a, b) { return b ? a.x : 0; }", "a, b")]
    [InlineData("(a) { return typeof a; }", "a")]
    [InlineData("(a) { return a === undefined ? 0 : a.x; }", "a")]
    [InlineData("(a) { return other(a); }", "a")]
    [InlineData("(a) { for (const x of a) { } }", "a!")]
    [InlineData("(a) { const { x } = a; return x; }", "a!")]
    [InlineData("(a) { return () => a.x; }", "a")]
    [InlineData("(a) { return [1].map(a => a.x); }", "a")]
    [InlineData("(a, b) { if (b) return 1; return a.x; }", "a, b")]
    [InlineData("(a) { try { return a.x; } catch { return null; } }", "a")]
    [InlineData("(a) { return `${a}`; }", "a")]
    public void Needed_arguments(string function, string expected)
    {
        string text = ScriptApiText.OfScript("export function f" + function);
        Assert.StartsWith($"readonly f({expected}): ", text, StringComparison.Ordinal);
    }
}
