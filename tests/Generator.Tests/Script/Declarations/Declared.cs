using Microsoft.CodeAnalysis.Text;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Declarations;
using V8Typed.Generator.Script.Declarations.Binding;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Script.Declarations;

/// <summary>Reads declaration files of the tests; the first is the one that describes the script.</summary>
internal static class Declared
{
    public static ScriptApi Read(params (string Path, string Text)[] files)
    {
        var texts = files.ToDictionary(file => "/app/" + file.Path, file => SourceText.From(file.Text));
        var library = new DtsLibrary(path => texts.TryGetValue(path, out SourceText? text) ? (path, text) : null);
        return DeclarationReader.Read(library.Find("/app/" + files[0].Path)!, library);
    }

    public static ScriptApi Read(string text) => Read(("foo.d.ts", text));

    /// <summary>The exports, one to a line.</summary>
    public static string Exports(ScriptApi api) => string.Join("\n", api.Exports.Items.Select(ApiText.Of));

    public static string Exports(string text) => Exports(Read(text));
}
