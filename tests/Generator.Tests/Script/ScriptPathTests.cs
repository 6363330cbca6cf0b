using V8Typed.Generator.Script;

namespace V8Typed.Generator.Tests.Script;

public sealed class ScriptPathTests
{
    [Theory]
    [InlineData("/app/Test.cs", "./foo.js", "/app/foo.js")]
    [InlineData("/app/sub/Test.cs", "../foo.js", "/app/foo.js")]
    [InlineData("/app/Test.cs", "./a/./b//../foo.js", "/app/a/foo.js")]
    [InlineData("/app/Test.cs", "../../../foo.js", "/foo.js")]
    [InlineData("/app/Test.cs", "././foo.js", "/app/foo.js")]
    [InlineData("/app//a/Test.cs", "./foo.js", "/app/a/foo.js")]
    [InlineData("/app/..a/.b/Test.cs", "./..foo.js", "/app/..a/.b/..foo.js")]
    [InlineData("/app/.../Test.cs", "./foo", "/app/.../foo")]
    [InlineData("/app/Test.cs", "./", "/app")]
    [InlineData("/app/Test.cs", "./..", "/")]
    [InlineData("/app/Test.cs", @"./a\foo.js", "/app/a/foo.js")]
    [InlineData("Test.cs", "./foo.js", "foo.js")]
    [InlineData("Test.cs", "../foo.js", "../foo.js")]
    [InlineData("", "./foo.js", "foo.js")]
    [InlineData(@"c:\app\Test.cs", "./lib/foo.js", "C:/app/lib/foo.js")]
    [InlineData(@"\\server\share\Test.cs", "./foo.js", "//server/share/foo.js")]
    public void A_specifier_is_relative_to_the_file(string file, string specifier, string expected) =>
        Assert.Equal(expected, ScriptPath.Resolve(file, specifier));

    [Theory]
    [InlineData("./foo.js", true)]
    [InlineData("../foo.js", true)]
    [InlineData("foo.js", false)]
    [InlineData("/foo.js", false)]
    [InlineData(".foo/x.js", false)]
    [InlineData("", false)]
    public void Only_dots_make_a_path(string specifier, bool expected) => Assert.Equal(expected, ScriptPath.IsRelative(specifier));

    [Theory]
    [InlineData("/app/Test.cs", "/app/foo.js", "./foo.js")]
    [InlineData("/app/Test.cs", "/app/sub/foo.js", "./sub/foo.js")]
    [InlineData("/app/a/b/Test.cs", "/app/foo.js", "../../foo.js")]
    public void A_target_has_a_specifier(string file, string target, string expected) =>
        Assert.Equal(expected, ScriptPath.Relative(file, target));

    [Theory]
    [InlineData("/app/foo.min.js", "foo.min", ".js")]
    [InlineData("/a.b/foo", "foo", "")]
    [InlineData("/app/.eslintrc", ".eslintrc", "")]
    [InlineData("/app/FOO.MJS", "FOO", ".mjs")]
    public void A_name_has_a_base_and_an_extension(string path, string baseName, string extension)
    {
        Assert.Equal(baseName, ScriptPath.BaseName(path));
        Assert.Equal(extension, ScriptPath.Extension(path));
    }
}
