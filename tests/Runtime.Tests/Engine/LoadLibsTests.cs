using System.Text;

namespace V8Typed.Tests.Engine;

public sealed class LoadLibsTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Sandbox _sandbox = new();

    public void Dispose()
    {
        _sandbox.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Files_run_in_order_with_their_path_as_name()
    {
        var first = Write("a.js", "var order = ['a']; let kept = 1; function fail() {\n  null.x;\n}");
        var second = Write("b.js", "order.push('b');");
        _sandbox.Context.LoadLibs(first, second);
        Assert.Equal("a,b,1", _sandbox.Run("[...order, kept]"));
        var exception = _sandbox.Throws("fail()");
        Assert.Equal(first, exception.ScriptName);
        Assert.Equal(2, exception.Line);
        exception.ThrownValue.Dispose();
    }

    [Fact]
    public void No_files_are_fine() => _sandbox.Context.LoadLibs();

    [Fact]
    public void A_file_can_be_loaded_again()
    {
        var path = Write("a.js", "globalThis.n = (globalThis.n ?? 0) + 1;");
        _sandbox.Context.LoadLibs(path, path);
        _sandbox.Context.LoadLibs(path);
        Assert.Equal("3", _sandbox.Run("n"));
    }

    [Theory]
    [InlineData(0, "No file of this call was loaded before it.")]
    [InlineData(1, "The 1 file before it stays loaded.")]
    [InlineData(3, "The 3 files before it stay loaded.")]
    public void A_missing_file_is_named_in_full(int before, string said)
    {
        var paths = Enumerable.Range(0, before).Select(i => Write($"{i}.js", $"var v{i} = {i};")).ToList();
        var missing = _folder.PathOf("nö such.js");
        var exception = Assert.Throws<FileNotFoundException>(() => _sandbox.Context.LoadLibs([.. paths, missing]));
        Assert.Equal(missing, exception.FileName);
        Assert.Contains(missing, exception.Message, StringComparison.Ordinal);
        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
        for (var i = 0; i < before; i++)
        {
            Assert.Equal($"{i}", _sandbox.Run($"v{i}"));
        }
    }

    [Fact]
    public void A_relative_path_is_told_in_full()
    {
        var exception = Assert.Throws<FileNotFoundException>(() => _sandbox.Context.LoadLibs("no-such.js"));
        Assert.Equal(Path.GetFullPath("no-such.js"), exception.FileName);
    }

    [Fact]
    public void A_directory_is_no_library()
    {
        var exception = Assert.Throws<IOException>(() => _sandbox.Context.LoadLibs(_folder.Root));
        Assert.Contains($"'{_folder.Root}' is a directory", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void No_path_is_an_argument_error(string? path) =>
        Assert.ThrowsAny<ArgumentException>(() => _sandbox.Context.LoadLibs(path!));

    [Fact]
    public void What_is_not_UTF8_is_refused_with_the_place()
    {
        var path = _folder.PathOf("latin1.js");
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes("var a = 'é';"));
        var exception = Assert.Throws<InvalidDataException>(() => _sandbox.Context.LoadLibs(path));
        Assert.Contains($"'{path}' is not UTF-8 (byte 9)", exception.Message, StringComparison.Ordinal);
        Assert.Equal("undefined", _sandbox.Run("typeof a"));
    }

    [Fact]
    public void A_library_that_throws_half_way_keeps_its_first_half()
    {
        var before = Write("before.js", "var before = 1;");
        var path = Write("half.js", "var half = 1;\n\nthrow new RangeError('half-way');\nvar rest = 2;");
        var exception = Assert.Throws<V8ScriptException>(() => _sandbox.Context.LoadLibs(before, path, before));
        Assert.Equal((path, 3, 1, "RangeError", "half-way"), (exception.ScriptName, exception.Line, exception.Column, exception.ErrorName, exception.ErrorMessage));
        Assert.Equal("throw new RangeError('half-way');", exception.SourceLine);
        exception.ThrownValue.Dispose();
        Assert.Equal("1 1 undefined", _sandbox.Run("`${before} ${half} ${rest}`"));
        _sandbox.AssertWorks();
    }

    [Fact]
    public void A_syntax_error_names_the_file()
    {
        var path = Write("syntax.js", "var a = 1;\nvar b = ];");
        var exception = Assert.Throws<V8ScriptException>(() => _sandbox.Context.LoadLibs(path));
        Assert.True(exception.IsSyntaxError);
        Assert.Equal((path, 2, 9), (exception.ScriptName, exception.Line, exception.Column));
        Assert.Equal("undefined", _sandbox.Run("typeof a"));
    }

    [Fact]
    public void Names_need_not_be_ASCII()
    {
        var path = Write("ñandú 日本 🐎.js", "function oops() {\n  nope();\n}");
        _sandbox.Context.LoadLibs(path);
        var exception = _sandbox.Throws("oops()");
        Assert.StartsWith($"{path}:2\n      nope();\n      ^\n", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"    at oops ({path}:2:3)\n", exception.Message, StringComparison.Ordinal);
        exception.ThrownValue.Dispose();
    }

    [Fact]
    public void A_byte_order_mark_and_an_empty_file_are_fine()
    {
        var mark = _folder.PathOf("mark.js");
        File.WriteAllText(mark, "var marked = 'é';", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        _sandbox.Context.LoadLibs(mark, Write("empty.js", ""), Write("only comment.js", "// nothing"));
        Assert.Equal("é", _sandbox.Run("marked"));
    }

    private string Write(string name, string text)
    {
        var path = _folder.PathOf(name);
        File.WriteAllText(path, text);
        return path;
    }
}
