#region example
using System.Text.Json;
using System.Text.Json.Nodes;
#endregion

namespace V8Typed.Docs.Types.Json;

#region example
record Message(string Kind, JsonElement Body);

[JsModule("./Json.js")]
partial interface IJson
{
    JsonNode Parse(string text);
    Message Wrap(string kind, JsonNode? body);
}
#endregion

internal sealed class Example : IExample
{
    public Task Run(V8Context ctx, TextWriter Console)
    {
        #region example
        var json = ctx.Get<IJson>();
        Console.WriteLine(json.Parse("""{ "list": [1, null] }""")["list"]!.ToJsonString());
        Console.WriteLine(json.Wrap("note", new JsonObject { ["a"] = 1 }).Body.GetProperty("a"));
        #endregion
        return Task.CompletedTask;
    }
}
