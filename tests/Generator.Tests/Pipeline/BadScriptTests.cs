using Microsoft.CodeAnalysis;
using V8Typed.Generator.Model;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Declarations;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Pipeline;

/// <summary>
/// Bad scripts in each layer: no exception, no stack overflow, an end, and a word to the user where there is something to be done. What is not linear
/// would take hours here.
/// </summary>
public sealed class BadScriptTests
{
    public static TheoryData<string> Names => BadInput.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_model(string name)
    {
        ScriptText[] files = Files(name);
        ScriptApi api = ScriptApiText.Of(ModuleKind.EsModule, [.. files.Where(file => file.Resource.Length > 0)]);
        ScriptApi? declared = DeclarationIndex.From(files, new ScriptOptions()).ApiOf("/app/foo.js");

        // A script that could not be read does not claim to have nothing.
        Assert.True(BadInput.Get(name).Reported.Length == 0 || api == ScriptApi.Unknown);
        Assert.Equal(files.Any(file => file.Path == "/app/foo.d.ts"), declared is not null);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_generator(string name)
    {
        GeneratorRun run = GeneratorRun.Of(BadInput.Get(name).Source, Files(name));

        Assert.Null(run.Result.Exception);
        Assert.Equal(BadInput.Get(name).Reported, string.Join(" ", run.Diagnostics.Where(each => each.Id != "V8T011").Select(each => each.Id)));
        Assert.Empty(run.Errors);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_analyzers(string name)
    {
        string[] ids = [.. GeneratorRun.Of(BadInput.Get(name).Source, Files(name)).Analyze().Select(each => each.Id)];

        Assert.DoesNotContain("AD0001", ids);

        // Of a script that was not understood nothing is said that might be wrong.
        Assert.True(BadInput.Get(name).Reported.Length == 0 || ids.Length == 0, string.Join(" ", ids));
    }

    private static ScriptText[] Files(string name) =>
        [.. BadInput.Get(name).Files.Select(file => new ScriptText("/app/" + file.Name, file.Content.Bytes, file.Name.EndsWith(".d.ts", StringComparison.Ordinal) ? "" : null))];
}
