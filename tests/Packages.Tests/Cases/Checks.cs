using System.Text.Json.Nodes;

namespace V8Typed.Packages.Tests;

/// <summary>Validation and differences.</summary>
internal static class Checks
{
    private const string Changed = """{ "number": "ES-1043", "customer": "Ñandú", "lines": [{ "name": "Bombilla", "quantity": 5, "price": 19.9 }], "paid": true }""";

    public static IEnumerable<PackageCase> Cases =>
    [
        new("zod", "validation", Form.Entry, Input.Invoice, "m.check(input)",
            static context => context.Get<IZod>().Check(Input.Invoice)),
        new("ajv", "validation", Form.Entry, new { Schema = Input.Of("invoice.schema.json"), Value = Input.Invoice }, "m.check(input.schema, input.value)",
            static context => context.Get<IAjv>().Check(Input.Of("invoice.schema.json"), Input.Invoice)),
        new("diff", "differences", Form.EsModules, new[] { Input.Of("style.css"), Input.Of("style.less") },
            "[m.createTwoFilesPatch(\"a.css\", \"b.less\", input[0], input[1]), ...m.diffWords(\"the quick brown fox\", \"the slow brown dog\").map(part => part.value)]",
            static context => new[] { context.Get<IDiff>().CreateTwoFilesPatch("a.css", "b.less", Input.Of("style.css"), Input.Of("style.less")) }
                .Concat(context.Get<IDiff>().DiffWords("the quick brown fox", "the slow brown dog").Select(part => part.Value))),
        new("jsondiffpatch", "differences", Form.Bundle, new[] { Input.InvoiceJson, JsonNode.Parse(Changed) }, "m.diff(input[0], input[1])",
            static context => context.Get<IJsonDiff>().Diff(Input.InvoiceJson, JsonNode.Parse(Changed)!)),
    ];
}

[JsModule("../entries/zod.mjs")]
internal partial interface IZod
{
    string[] Check(Invoice invoice);
}

[JsModule("../entries/ajv.mjs")]
internal partial interface IAjv
{
    string[] Check(string schema, Invoice value);
}

public sealed record Change(string Value);

[JsModule("../node_modules/diff/libesm/index.js")]
internal partial interface IDiff
{
    string CreateTwoFilesPatch(string oldName, string newName, string oldText, string newText);

    Change[] DiffWords(string oldText, string newText);
}

[JsModule("jsondiffpatch")]
internal partial interface IJsonDiff
{
    JsonNode? Diff(JsonNode left, JsonNode right);
}
