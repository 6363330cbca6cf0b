namespace V8Typed.Packages.Tests;

/// <summary>Dates, numbers, versions.</summary>
internal static class Numbers
{
    private const string Expression = "det([2, 1; 3, 7]) + sqrt(16) * sin(pi / 6) ^ 2 + 5 cm / (2 mm)";
    private static readonly string[] s_versions = ["1.2.3", "2.0.0-rc.1", "1.10.0", "1.9.9", "3.0.0"];

    public static IEnumerable<PackageCase> Cases =>
    [
        new("dayjs", "dates", Form.CommonJs, "2026-02-28T22:15:00", "m.default(input).add(1, \"day\").startOf(\"month\").format(\"dddd D MMMM YYYY HH:mm\")",
            static context => context.Get<IDayjs>().At("2026-02-28T22:15:00").Add(1, "day").StartOf("month").Format("dddd D MMMM YYYY HH:mm")),
        new("luxon", "dates", Form.Bundle, "2026-03-29T00:30:00Z",
            "m.DateTime.fromISO(input, { zone: \"Europe/Madrid\" }).plus({ hours: 1 }).setLocale(\"es\").toFormat(\"cccc d 'de' LLLL yyyy, HH:mm ZZZZ\")",
            static context => context.Get<ILuxon>().FromIso("2026-03-29T00:30:00Z", new("Europe/Madrid")).Plus(new(1)).SetLocale("es").ToFormat("cccc d 'de' LLLL yyyy, HH:mm ZZZZ")),
        new("decimal.js", "numbers", Form.CommonJs, "0.1", "new m.Decimal(input).plus(\"0.2\").times(\"1e30\").sqrt().toFixed(25)",
            static context => context.Get<IDecimals>().Create("0.1").Plus("0.2").Times("1e30").Sqrt().ToFixed(25)),
        new("mathjs", "numbers", Form.Bundle, Expression, "[String(m.evaluate(input)), m.derivative(\"x^3 * sin(x)\", \"x\").toString()]",
            static context => new[]
            {
                context.Get<IMath>().Evaluate(Expression).ToString("R", System.Globalization.CultureInfo.InvariantCulture),
                context.Get<IMath>().Derivative("x^3 * sin(x)", "x").Text(),
            }),
        new("semver", "versions", Form.CommonJs, s_versions, "[m.default.maxSatisfying(input, \"^1.2.0 || >=2.0.0-beta <2.1\", { includePrerelease: true }), ...m.default.rsort(input)]",
            static context => new[] { context.Get<ISemver>().MaxSatisfying(s_versions, "^1.2.0 || >=2.0.0-beta <2.1", new(IncludePrerelease: true)) }
                .Concat(context.Get<ISemver>().Rsort(s_versions))),
    ];
}

[JsModule("../node_modules/dayjs/dayjs.min.js")]
internal partial interface IDayjs
{
    [JsName("default")]
    IMoment At(string date);
}

[JsObject]
internal partial interface IMoment
{
    IMoment Add(int value, string unit);

    IMoment StartOf(string unit);

    string Format(string template);
}

public sealed record LuxonZone(string Zone);

public sealed record LuxonDuration(int Hours);

[JsModule("luxon")]
internal partial interface ILuxon
{
    [JsName("DateTime.fromISO")]
    ILuxonDate FromIso(string text, LuxonZone options);
}

[JsObject]
internal partial interface ILuxonDate
{
    ILuxonDate Plus(LuxonDuration duration);

    ILuxonDate SetLocale(string locale);

    string ToFormat(string format);
}

[JsModule("../node_modules/decimal.js/decimal.js")]
internal partial interface IDecimals
{
    [JsConstructor("Decimal")]
    IDecimal Create(string value);
}

[JsObject]
internal partial interface IDecimal
{
    IDecimal Plus(string value);

    IDecimal Times(string value);

    IDecimal Sqrt();

    string ToFixed(int places);
}

[JsModule("mathjs")]
internal partial interface IMath
{
    double Evaluate(string expression);

    IMathNode Derivative(string expression, string variable);
}

[JsObject]
internal partial interface IMathNode
{
    [JsName("toString")]
    string Text();
}

public sealed record SemverOptions(bool IncludePrerelease);

[JsModule("../node_modules/semver/index.js")]
internal partial interface ISemver
{
    string? MaxSatisfying(string[] versions, string range, SemverOptions options);

    string[] Rsort(string[] versions);
}
