using System.Text.Json.Nodes;

namespace V8Typed.Packages.Tests;

/// <summary>Style sheets, SQL, and formats of data.</summary>
internal static class Parsers
{
    private const string Query = """lines[quantity > 2].{ "what": $uppercase(name), "sum": $round(quantity * price, 1) }""";

    public static IEnumerable<PackageCase> Cases =>
    [
        new("postcss, autoprefixer", "CSS", Form.Entry, Input.Of("style.css"), "m.prefix(input)",
            static async context => await context.Get<IPostCss>().PrefixAsync(Input.Of("style.css"))) { Entry = "postcss" },
        new("sql-formatter", "SQL", Form.Bundle, Input.Of("orders.sql"), "m.format(input, { language: \"postgresql\", keywordCase: \"upper\" })",
            static context => context.Get<ISqlFormatter>().Format(Input.Of("orders.sql"), new("postgresql", "upper"))),
        new("js-yaml", "data", Form.EsModules, Input.Of("menu.yaml"), "m.load(input)",
            static context => context.Get<IYaml>().Load(Input.Of("menu.yaml"))),
        new("papaparse", "data", Form.Bundle, Input.Of("sales.csv"), "m.default.parse(input, { header: true, dynamicTyping: true, skipEmptyLines: true }).data",
            static context => context.Get<IPapaParse>().Parse(Input.Of("sales.csv"), new(Header: true, DynamicTyping: true, SkipEmptyLines: true)).Data),
        new("csv-parse", "data", Form.Bundle, Input.Of("sales.csv"), "m.parse(input, { columns: true })",
            static context => context.Get<ICsvParse>().Parse(Input.Of("sales.csv"), new(Columns: true))) { Import = "csv-parse/browser/esm/sync" },
        new("fast-xml-parser", "data", Form.Entry, Input.Of("feed.xml"), "[m.parse(input), m.build(m.parse(input))]",
            static context => new object[] { context.Get<IXml>().Parse(Input.Of("feed.xml")), context.Get<IXml>().Build(context.Get<IXml>().Parse(Input.Of("feed.xml"))) }) { Entry = "xml" },
        new("cheerio", "HTML", Form.Entry, "<h1>Links</h1><p>See <a href='https://example.org/?a=1&amp;b'>this</a> <br> and <a href=/local>that</a>", "m.markLinks(input)",
            static context => context.Get<ICheerio>().MarkLinks("<h1>Links</h1><p>See <a href='https://example.org/?a=1&amp;b'>this</a> <br> and <a href=/local>that</a>")) { Needs = V8WebApis.Encoding },
        new("jsonata", "queries", Form.Bundle, Input.Invoice, $"m.default('{Query}').evaluate(input)",
            static async context => await context.Get<IJsonata>().Compile(Query).EvaluateAsync(Input.InvoiceJson)),
    ];
}

[JsModule("../entries/postcss.mjs")]
internal partial interface IPostCss
{
    Task<string> PrefixAsync(string css);
}

public sealed record SqlOptions(string Language, string KeywordCase);

[JsModule("sql-formatter")]
internal partial interface ISqlFormatter
{
    string Format(string sql, SqlOptions options);
}

[JsModule("../node_modules/js-yaml/dist/js-yaml.mjs")]
internal partial interface IYaml
{
    JsonNode Load(string text);
}

public sealed record PapaOptions(bool Header, bool DynamicTyping, bool SkipEmptyLines);

public sealed record PapaResult(JsonNode[] Data);

[JsModule("papaparse")]
internal partial interface IPapaParse
{
    PapaResult Parse(string text, PapaOptions options);
}

public sealed record CsvOptions(bool Columns);

[JsModule("csv-parse/browser/esm/sync")]
internal partial interface ICsvParse
{
    JsonNode Parse(string text, CsvOptions options);
}

[JsModule("../entries/xml.mjs")]
internal partial interface IXml
{
    JsonNode Parse(string text);

    string Build(JsonNode value);
}

public sealed record MarkedLinks(string Html, string[] Links);

[JsModule("../entries/cheerio.mjs")]
internal partial interface ICheerio
{
    MarkedLinks MarkLinks(string html);
}

[JsModule("jsonata")]
internal partial interface IJsonata
{
    [JsName("default")]
    IJsonataQuery Compile(string query);
}

[JsObject]
internal partial interface IJsonataQuery
{
    Task<JsonNode?> EvaluateAsync(JsonNode input);
}
