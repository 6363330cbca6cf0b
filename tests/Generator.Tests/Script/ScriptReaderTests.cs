using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using V8Typed.Generator.Model;
using V8Typed.Generator.Script;

namespace V8Typed.Generator.Tests.Script;

public sealed class ScriptReaderTests
{
    private static ScriptModel Read(string script, string extension = ".js", ModuleKind kind = ModuleKind.Auto) =>
        ScriptReader.Read(SourceText.From(script, Encoding.UTF8), "/app/foo" + extension, kind);

    private static ScriptModel Read(byte[] bytes) =>
        ScriptReader.Read(SourceText.From(new MemoryStream(bytes), Encoding.UTF8, SourceHashAlgorithm.Sha256), "/app/foo.js", ModuleKind.Auto);

    [Theory]
    [InlineData("var foo = 1;", "Script")]
    [InlineData("", "Script")]
    [InlineData("#!/usr/bin/env node\nvar a;", "Script")]
    [InlineData("export const a = 1;", "EsModule")]
    [InlineData("import './a.js';", "EsModule")]
    [InlineData("export default 1", "EsModule")]
    [InlineData("export * from './a.js'", "EsModule")]
    [InlineData("console.log(import.meta.url)", "EsModule")]
    [InlineData("await 1;", "EsModule")]
    [InlineData("async function f() { await 1; }", "Script")]
    [InlineData("async function f() { await 1; } for await (const x of f()) {}", "EsModule")]
    [InlineData("module.exports = 1;", "CommonJs")]
    [InlineData("exports.a = 1;", "CommonJs")]
    [InlineData("const a = require('./a');", "CommonJs")]
    [InlineData("with (module.exports) { }", "CommonJs")]
    [InlineData("if (1) return; exports.a = 010;", "CommonJs")]
    [InlineData("(function (exports) { exports.render = 1; })(this.foo = {});", "Script")]
    [InlineData("function require(x) {} require('./a');", "Script")]
    [InlineData("const s = 'module.exports'; // require('x')", "Script")]
    [InlineData("(function (f) { typeof exports === 'object' && typeof module !== 'undefined' ? f(exports) : f(this.x = {}); })(function (exports) { exports.a = 1; });", "CommonJs")]
    [InlineData("var await = 1; with ({}) {}", "Script")]
    public void The_kind_is_read_from_the_syntax(string script, string kind)
    {
        ScriptModel model = Read(script);
        Assert.Null(model.Problem);
        Assert.Equal(kind, model.Kind.ToString());
    }

    [Theory]
    [InlineData(".mjs", "EsModule")]
    [InlineData(".cjs", "CommonJs")]
    public void The_extension_decides_before_the_syntax(string extension, string kind) =>
        Assert.Equal(kind, Read("var a = 1;", extension).Kind.ToString());

    [Fact]
    public void The_demanded_kind_decides_before_all() => Assert.Equal(ModuleKind.Script, Read("module.exports = 1;", ".cjs", ModuleKind.Script).Kind);

    [Fact]
    public void Imports_come_in_order_and_with_their_places()
    {
        ScriptModel model = Read("import a from './a.js';\nexport { b } from \"./b.js\";\nexport * from './c.js';\nimport('./d.js'); import(x); import * as e from 'bare';");
        Assert.Equal(["./a.js", "./b.js", "./c.js", "./d.js", "bare"], model.Imports.Select(i => i.Specifier));
        Assert.Equal(ImportForm.Dynamic, model.Imports[3].Form);
        Assert.Equal(new LinePosition(1, 18), model.Imports[1].Lines.Start);
        Assert.Equal(new LinePosition(1, 26), model.Imports[1].Lines.End);
    }

    [Fact]
    public void Require_counts_in_CommonJs_only()
    {
        Assert.Equal(["./a", "./b"], Read("require('./a'); if (x) { require(\"./b\"); } require(x); require();").Imports.Select(i => i.Specifier));
        Assert.DoesNotContain(Read("import 'x'; const require = f; require('./a');").Imports, i => i.Form == ImportForm.Require);
    }

    [Theory]
    [InlineData("var a = ;", 0, 8)]
    [InlineData("var a;\r\n  var 1;", 1, 6)]
    [InlineData("import a from './a.js';\nlet x = ;", 1, 8)]
    [InlineData("var a = {", 0, 9)]
    [InlineData("@decorator class A {}", 0, 0)]
    public void A_syntax_error_has_a_place(string script, int line, int column)
    {
        ScriptProblem problem = Assert.IsType<ScriptProblem>(Read(script).Problem);
        Assert.Equal(ScriptProblemKind.Syntax, problem.Kind);
        Assert.Equal(new LinePosition(line, column), problem.Lines.Start);
        Assert.NotEmpty(problem.Message);
    }

    [Theory]
    [InlineData(2_000)]
    [InlineData(5_000)]
    public void Deep_nesting_is_read_on_a_larger_stack(int depth)
    {
        ScriptModel model = Read("var a = " + new string('[', depth) + new string(']', depth) + "; import('./b.js');");
        Assert.Null(model.Problem);
        Assert.Single(model.Imports);
    }

    [Fact]
    public void Deeper_nesting_is_a_problem_and_no_crash() =>
        Assert.Equal(ScriptProblemKind.TooDeep, Read("var a = " + new string('(', 3_000_000)).Problem?.Kind);

    [Fact]
    public void A_long_chain_is_walked_without_recursion() =>
        Assert.Null(Read("var a = 1" + string.Concat(Enumerable.Repeat(" + 1", 100_000)) + "; require('./b')").Problem);

    [Fact]
    public void One_long_line_is_no_problem() => Assert.Null(Read("var a = '" + new string('x', 200 << 10) + "';").Problem);

    [Theory]
    [InlineData("var a = 1;", false)]
    [InlineData("var á = '\uFFFD';\r\n", false)]
    [InlineData("var á = 1;", true)]
    [InlineData("", false)]
    [InlineData("", true)]
    public void The_hash_is_that_of_the_bytes(string script, bool withMark)
    {
        byte[] bytes = [.. withMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(script)];
        ScriptModel model = Read(bytes);
        Assert.Null(model.Problem);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), model.Sha256);

        // What the compiler has under /checksumalgorithm:SHA1.
        var sha1 = SourceText.From(new MemoryStream(bytes), Encoding.UTF8, SourceHashAlgorithm.Sha1);
        Assert.Equal(model.Sha256, ScriptChecksum.Of(sha1));
        Assert.True(ScriptChecksum.IsUtf8(sha1));
    }

    [Fact]
    public void Latin_1_is_not_UTF_8()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("var á = 1;");
        Assert.Equal(ScriptProblemKind.NotUtf8, Read(bytes).Problem?.Kind);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), Read(bytes).Sha256);
    }

    [Fact]
    public void UTF_16_is_not_UTF_8() =>
        Assert.Equal(ScriptProblemKind.NotUtf8, Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("var a = 1;")]).Problem?.Kind);

    [Fact]
    public void A_text_is_parsed_once()
    {
        var text = SourceText.From("var a = 1;", Encoding.UTF8);
        Assert.Same(ScriptCache.Get(text, "/app/foo.js", ModuleKind.Auto), ScriptCache.Get(text, "/app/foo.js", ModuleKind.Auto));
    }
}
