using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using V8Typed.Tests;

namespace V8Typed.Packages.Tests;

/// <summary>What Node.js answers, all cases in one process.</summary>
internal static class NodeAnswers
{
    private static readonly Lazy<IReadOnlyDictionary<string, JsonNode>?> s_answers = new(Ask);

    public static bool AreThere => s_answers.Value is not null;

    public static void SkipIfMissing() => Skip.IfNot(AreThere, "Node.js is not installed: there is nothing to compare with.");

    /// <summary>The result of the same call.</summary>
    public static string Of(PackageCase package)
    {
        var answer = s_answers.Value![package.Package];
        Assert.True(answer["error"] is null, $"Node: {answer["error"]}");
        return Answer.Of(answer["value"]);
    }

    private static Dictionary<string, JsonNode>? Ask()
    {
        var folder = Repository.PathOf("tests/Packages.Tests");
        using var temp = new TempFolder();
        var questions = temp.PathOf("questions.json");
        File.WriteAllText(questions, JsonSerializer.Serialize(
            AllPackages.Cases.Select(each => new { Name = each.Package, each.Module, Code = each.Node, each.Input }), Answer.Json));
        try
        {
            var environment = new Dictionary<string, string> { ["NODE_ENV"] = "production" };
            var run = ChildProcess.Run("node", folder, environment, ["ask-node.mjs", questions]).Succeeded();
            return JsonNode.Parse(run.OutputBytes)!.AsObject().ToDictionary(each => each.Key, each => each.Value!);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
