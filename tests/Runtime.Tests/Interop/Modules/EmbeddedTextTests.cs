using System.Security.Cryptography;

namespace V8Typed.Tests.Interop.Modules;

/// <summary>How embedded texts are read, and told apart without being read.</summary>
public sealed class EmbeddedTextTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    /// <summary>V8 compares only the length of a text with the code that it made before, so that this hash alone tells an edited text.</summary>
    [Fact]
    public void The_hash_that_the_compiler_wrote_down_is_that_of_what_is_embedded()
    {
        var manifest = Definition<IMarked>().Manifest;
        var entries = manifest.Assembly.GetManifestResourceNames().Select(manifest.Find).OfType<V8Typed.Interop.JsModuleEntry>().ToList();
        Assert.NotEmpty(entries);
        Assert.All(entries, entry =>
        {
            using var stream = manifest.Assembly.GetManifestResourceStream(entry.Resource)!;
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(stream)), entry.Sha256);
        });
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_a_script()
    {
        var module = _sandbox.Context.Get<IMarked>();
        Assert.Equal("hö 🦤", module.Text);
        Throws(module.Fail, "Interop/Modules/cjs/marked.cjs:2\n    exports.fail = () => { throw new RangeError(\"here é\"); };\n                           ^\n");
    }

    [Fact]
    public void A_first_line_for_the_shell_is_a_comment()
    {
        var module = _sandbox.Context.Get<ITool>();
        Assert.Equal("tool", module.Text);
        Throws(module.Fail, "Interop/Modules/cjs/tool.cjs:3\n    exports.fail = () => { throw new RangeError(\"in line 3\"); };\n");
    }

    private static void Throws(Action fail, string start)
    {
        var error = Assert.Throws<V8ScriptException>(fail);
        Assert.StartsWith(start, error.Message, StringComparison.Ordinal);
        error.ThrownValue.Dispose();
    }

    private static V8Typed.Interop.JsModuleDefinition Definition<T>()
        where T : class, V8Typed.Interop.IJsModule<T> =>
        T.Definition;
}
