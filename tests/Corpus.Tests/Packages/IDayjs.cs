using V8Typed;

namespace V8Typed.Corpus.Tests.Packages;

/// <summary>Written by the code fix from the script and its declarations: V8TYPED_ACCEPT=1 writes it anew.</summary>
[JsModule("../node_modules/dayjs/dayjs.min.js")]
public partial interface IDayjs
{
    JsValue Default(System.Text.Json.Nodes.JsonNode? date = null);

    JsValue Default(System.Text.Json.Nodes.JsonNode? date, System.Text.Json.Nodes.JsonNode? format, bool? strict = null);

    JsValue Default(System.Text.Json.Nodes.JsonNode? date, System.Text.Json.Nodes.JsonNode? format, string? locale, bool? strict);

    JsValue Extend(System.Action<System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?, System.Text.Json.Nodes.JsonNode?> plugin, System.Text.Json.Nodes.JsonNode? option = null);

    string Locale(System.Text.Json.Nodes.JsonNode? preset = null, LocaleObject? @object = null, bool? isLocal = null);

    bool IsDayjs(System.Text.Json.Nodes.JsonNode? d);

    JsValue Unix(double t);

    [JsName("Ls")]
    System.Collections.Generic.Dictionary<string, ILocale> Ls { get; }

    public sealed record LocaleObject
    {
        public string? Name { get; init; }
        public string[]? Weekdays { get; init; }
        public string[]? Months { get; init; }
        public double? WeekStart { get; init; }
        public string[]? WeekdaysShort { get; init; }
        public string[]? MonthsShort { get; init; }
        public string[]? WeekdaysMin { get; init; }
        public LocaleObjectFormats? Formats { get; init; }
        public LocaleObjectRelativeTime? RelativeTime { get; init; }
    }

    public sealed record LocaleObjectFormats
    {
        [JsName("LT")]
        public string? LT { get; init; }
        [JsName("LTS")]
        public string? LTS { get; init; }
        [JsName("L")]
        public string? L { get; init; }
        [JsName("LL")]
        public string? LL { get; init; }
        [JsName("LLL")]
        public string? LLL { get; init; }
        [JsName("LLLL")]
        public string? LLLL { get; init; }
    }

    public sealed record LocaleObjectRelativeTime
    {
        public string? Future { get; init; }
        public string? Past { get; init; }
        public string? S { get; init; }
        public string? M { get; init; }
        public string? Mm { get; init; }
        public string? H { get; init; }
        public string? Hh { get; init; }
        public string? D { get; init; }
        public string? Dd { get; init; }
        [JsName("M")]
        public string? M2 { get; init; }
        [JsName("MM")]
        public string? MM { get; init; }
        public string? Y { get; init; }
        public string? Yy { get; init; }
    }

    public sealed record ILocale
    {
        public required string Name { get; init; }
        public string[]? Weekdays { get; init; }
        public string[]? Months { get; init; }
        public double? WeekStart { get; init; }
        public string[]? WeekdaysShort { get; init; }
        public string[]? MonthsShort { get; init; }
        public string[]? WeekdaysMin { get; init; }
        public required LocaleObjectFormats Formats { get; init; }
        public required LocaleObjectRelativeTime RelativeTime { get; init; }
    }
}
