using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using V8Typed.Corpus.Tests.Infrastructure;
using V8Typed.Corpus.Tests.Packages;
using V8Typed.Integration.Tests;

namespace V8Typed.Corpus.Tests;

/// <summary>Functions of the packages, called through the written interfaces, give what Node gives.</summary>
public sealed class CallTests : IDisposable
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A process sets it up once and keeps it.
    private static readonly V8Platform s_platform = V8Platform.SetUp();

    private readonly V8Vm _vm;
    private readonly V8Context _context;

    public CallTests()
    {
        _vm = s_platform.CreateVm();
        _context = _vm.CreateContext();
    }

    public void Dispose()
    {
        _context.Dispose();
        _vm.Dispose();
    }

    [SkippableFact]
    public async Task Marked()
    {
        string text = await File.ReadAllTextAsync(Path.Combine(CorpusProject.Folder, "node_modules/marked/README.md"));
        IMarked marked = _context.Get<IMarked>();

        Compare(
            """
            import { readFileSync } from 'node:fs';
            import { marked } from 'marked';
            const text = readFileSync('node_modules/marked/README.md', 'utf8');
            print(marked.parse(text), marked.parse('a\nb', { breaks: true }), marked.parseInline('_a_ <b> **c**'), marked.getDefaults().gfm);
            """,
            await marked.ParseAsync(text), await marked.ParseAsync("a\nb", new() { Breaks = true }), await marked.ParseInlineAsync("_a_ <b> **c**"),
            marked.GetDefaults().Gfm);
    }

    [SkippableFact]
    public void Handlebars()
    {
        IHandlebars handlebars = _context.Get<IHandlebars>();
        handlebars.RegisterPartial(
            new Dictionary<string, Func<JsonNode?, IHandlebars.RuntimeOptions?, string>> { ["who"] = (view, _) => $"<{view!["name"]}>" });
        var page = handlebars.Compile("{{#each people}}{{@index}}: {{> who}} {{name}} {{{name}}}\n{{else}}nobody{{/each}}");

        Compare(
            """
            import Handlebars from 'handlebars';
            Handlebars.registerPartial({ who: view => `<${view.name}>` });
            const page = Handlebars.compile('{{#each people}}{{@index}}: {{> who}} {{name}} {{{name}}}\n{{else}}nobody{{/each}}');
            print(page({ people: [{ name: 'Ann & Bob' }, { name: '<i>' }] }), page({}), Handlebars.escapeExpression(`<a href="x">'&`),
                Handlebars.VERSION, Handlebars.Utils.isEmpty([]));
            """,
            page(JsonNode.Parse("""{"people":[{"name":"Ann & Bob"},{"name":"<i>"}]}""")), page(new JsonObject()),
            handlebars.EscapeExpression("<a href=\"x\">'&"), handlebars.VERSION, handlebars.UtilsIsEmpty(new JsonArray()));
    }

    [SkippableFact]
    public void Lodash()
    {
        ILodash lodash = _context.Get<ILodash>();
        JsonNode? tree = JsonNode.Parse("""{"a":[{"b":{"c":3}}]}""");

        Compare(
            """
            import _ from 'lodash';
            print(_.camelCase('Foo Bar-baz_qux'), _.kebabCase('fooBarBaz'), _.padStart('7', 3, '0'), _.words('fred, barney & pebbles'),
                _.chunk(['a', 1, null, true, 'b'], 2), _.uniq([2, 1, 2, '2']), _.clamp(-10, -5, 5), _.get({ a: [{ b: { c: 3 } }] }, 'a[0].b.c', 0),
                _.get({ a: [{ b: { c: 3 } }] }, 'a[1].b', 'none'), _.merge({ a: [{ b: 1 }] }, { a: [{ c: 2 }], d: 3 }), _.range(1, 10, 3), _.sum([1, 2, 0.5]));
            """,
            lodash.CamelCase("Foo Bar-baz_qux"), lodash.KebabCase("fooBarBaz"), lodash.PadStart("7", 3, "0"), lodash.Words("fred, barney & pebbles"),
            lodash.Chunk(["a", 1, null, true, "b"], 2), lodash.Uniq([2, 1, 2, "2"]), lodash.Clamp(-10, -5, 5), lodash.Get(tree, "a[0].b.c", 0),
            lodash.Get(tree, "a[1].b", "none"), lodash.Merge(JsonNode.Parse("""{"a":[{"b":1}]}"""), JsonNode.Parse("""{"a":[{"c":2}],"d":3}""")),
            lodash.Range(1, 10, 3), lodash.Sum([1, 2, 0.5]));
    }

    [SkippableFact]
    public void Dayjs()
    {
        IDayjs dayjs = _context.Get<IDayjs>();
        IDayjs.IDayjs2 day = dayjs.Default("2024-01-31T10:20:30");
        IDayjs.IDayjs2 next = day.Add(1, "month");

        Compare(
            """
            import dayjs from 'dayjs';
            const day = dayjs('2024-01-31T10:20:30');
            print(day.format('YYYY/MM/DD HH:mm dddd'), day.add(1, 'month').format('YYYY-MM-DD'), dayjs.unix(1700000000).valueOf(), dayjs.isDayjs('x'), dayjs.locale(),
                dayjs.Ls.en.months, dayjs('garbage').isValid());
            """,
            day.Format("YYYY/MM/DD HH:mm dddd"), next.Format("YYYY-MM-DD"),
            dayjs.Unix(1700000000).ValueOf(), dayjs.IsDayjs("x"), dayjs.Locale(), Months(), dayjs.Default("garbage").IsValid());

        string[] Months() => [.. Enumerable.Range(0, 12).Select(i => System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[i])];
    }

    [SkippableFact]
    public void Ajv()
    {
        IAjv ajv = _context.Get<IAjv>();

        Compare(
            """
            import { stringify, str, nil } from 'ajv';
            print(stringify('</script>\u2028').toString(), str(['a', 'b'], 1).toString(), nil.toString());
            """,
            Text(ajv.Stringify("</script>\u2028")), Text(ajv.Str(new JsonArray("a", "b"), 1)), Text(ajv.Nil));

        static string Text(JsValue code) => code.InvokeMethod("toString").AsString();
    }

    [SkippableFact]
    public void Zod()
    {
        IZod zod = _context.Get<IZod>();

        Compare(
            """
            import { z } from 'zod';
            print(z.util.slugify('Hello, World!  Again'), z.util.escapeRegex('a.b*c'), z.util.numKeys({ a: 1, b: 2 }), z.util.joinValues(['a', 'b'], ' or '), z.util.esc('a"b'),
                z.regexes.uuid(4).test('9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d'), z.parse(z.array(z.int()), [1, 2]), z.toJSONSchema(z.email()),
                z.email().safeParse('nobody').success, z.email().safeParse('a@example.org').data);
            """,
            zod.UtilSlugify("Hello, World!  Again"), zod.UtilEscapeRegex("a.b*c"), zod.UtilNumKeys(JsonNode.Parse("""{"a":1,"b":2}""")),
            zod.UtilJoinValues(["a", "b"], " or "), zod.UtilEsc("a\"b"),
            zod.RegexesUuid(4).InvokeMethod("test", JsValue.From("9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d")).AsBoolean(),
            zod.Parse(zod.Array(zod.Int()), new JsonArray(1, 2)), zod.ToJSONSchema(zod.Email()).To<JsonNode>(),
            zod.Email().InvokeMethod("safeParse", JsValue.From("nobody")).GetProperty("success").AsBoolean(),
            zod.Email().InvokeMethod("safeParse", JsValue.From("a@example.org")).GetProperty("data").AsString());
    }

    [SkippableFact]
    public void D3_array()
    {
        ID3Array d3 = _context.Get<ID3Array>();

        Compare(
            """
            import * as d3 from 'd3-array';
            const values = [3, 1, null, 7.5, 4];
            print(d3.bisectLeft([1, 2, 3], 2), d3.median(values), d3.quantile(values, 0.25), d3.deviation(values), d3.cumsum(values), d3.extent(['b', 'a', 'c']),
                d3.max(['b', 'c', 'a']), d3.sum(['a', 'bb'], text => text.length), d3.rank([3, 1, 2]), d3.mean([]) ?? null);
            """,
            d3.BisectLeft([1, 2, 3], 2), d3.Median([3, 1, null, 7.5, 4]), d3.Quantile([3, 1, null, 7.5, 4], 0.25), d3.Deviation([3, 1, null, 7.5, 4]),
            ByIndex(d3.Cumsum([3, 1, null, 7.5, 4])), d3.Extent(["b", "a", "c"]), d3.Max(["b", "c", "a"]), d3.Sum(["a", "bb"], (text, _, _) => text!.GetValue<string>().Length),
            ByIndex(d3.Rank([3, 1, 2])), d3.Mean([]));

        // As JSON has a typed array.
        static Dictionary<string, double> ByIndex(double[] values) =>
            values.Select((value, i) => (value, i)).ToDictionary(pair => pair.i.ToString(System.Globalization.CultureInfo.InvariantCulture), pair => pair.value);
    }

    [SkippableFact]
    public void Mustache()
    {
        IMustache mustache = _context.Get<IMustache>();
        JsonNode? view = JsonNode.Parse("""{"name":"<Ann>","items":[{"n":1},{"n":2}],"none":[]}""");

        Compare(
            """
            import mustache from 'mustache';
            const view = { name: '<Ann>', items: [{ n: 1 }, { n: 2 }], none: [] };
            print(mustache.render('{{name}} {{{name}}} {{#items}}[{{n}}{{> tail}}]{{/items}}{{^none}}none{{/none}}', view, { tail: '!{{name}}' }),
                mustache.render('<% name %>', view, {}, ['<%', '%>']), mustache.escape('a/b="c"'), mustache.version, mustache.tags, mustache.parse('a{{b}}'));
            """,
            mustache.Render("{{name}} {{{name}}} {{#items}}[{{n}}{{> tail}}]{{/items}}{{^none}}none{{/none}}", view, name => name == "tail" ? "!{{name}}" : null),
            mustache.Render("<% name %>", view, _ => null, new JsonArray("<%", "%>")), mustache.Escape("a/b=\"c\""), mustache.Version,
            new[] { mustache.Tags.Item1, mustache.Tags.Item2 }, mustache.Parse("a{{b}}"));
    }

    [SkippableFact]
    public void Uuid()
    {
        IUuid uuid = _context.Get<IUuid>();
        const string Dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

        Compare(
            """
            import * as uuid from 'uuid';
            const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
            print(uuid.v5('example.org', dns), uuid.v3('ñandú 🦤', dns), uuid.validate(dns), uuid.validate('x'), uuid.version(dns), uuid.v1ToV6(dns), uuid.NIL, uuid.MAX,
                uuid.stringify(uuid.parse(dns)));
            """,
            uuid.V5("example.org", Dns), uuid.V3("ñandú 🦤", Dns), uuid.Validate(Dns), uuid.Validate("x"), uuid.Version(Dns), uuid.V1ToV6(Dns), uuid.NIL, uuid.MAX,
            uuid.Stringify(new Guid(Dns).ToByteArray(bigEndian: true)));
    }

    [SkippableFact]
    public void Semver()
    {
        ISemver semver = _context.Get<ISemver>();

        Compare(
            """
            import semver from 'semver';
            print(semver.satisfies('1.2.3', '1.x || >=2.5.0 || 5.0.0 - 7.2.3'), semver.inc('1.2.3', 'prerelease', 'beta'), semver.compare('1.2.3-alpha', '1.2.3'),
                semver.clean('  =v1.2.3   '), semver.validRange('>= 1.2 <2'), semver.diff('1.2.3', '1.3.0'), semver.valid('a.b'), semver.prerelease('1.0.0-rc.1'),
                semver.maxSatisfying(['1.2.0', '1.9.9', '2.0.0'], '^1.2'), semver.toComparators('^1.2 || 3'), semver.sort(['2.0.0', '1.10.0', '1.9.0']), semver.coerce('v3.4').version,
                new semver.Range('^1.2').test('1.3.0'), new semver.SemVer('1.2.3').compare('1.2.4'));
            """,
            semver.Satisfies("1.2.3", "1.x || >=2.5.0 || 5.0.0 - 7.2.3"), semver.Inc("1.2.3", "prerelease", "beta"), semver.Compare("1.2.3-alpha", "1.2.3"),
            semver.Clean("  =v1.2.3   "), semver.ValidRange(">= 1.2 <2"), semver.Diff("1.2.3", "1.3.0"), semver.Valid("a.b"), semver.Prerelease("1.0.0-rc.1"),
            semver.MaxSatisfying(["1.2.0", "1.9.9", "2.0.0"], "^1.2").AsString(), semver.ToComparators("^1.2 || 3"),
            semver.Sort(["2.0.0", "1.10.0", "1.9.0"]).Select(version => version.AsString()), semver.Coerce("v3.4")!.Version,
            semver.NewRange("^1.2").Test("1.3.0"), semver.NewSemVer("1.2.3").Compare("1.2.4"));
    }

    [SkippableFact]
    public void Date_fns()
    {
        IDateFns dates = _context.Get<IDateFns>();
        var leap = new DateTimeOffset(2024, 1, 31, 12, 0, 0, TimeSpan.Zero);
        var later = new DateTimeOffset(2024, 12, 24, 18, 30, 0, TimeSpan.Zero);

        Compare(
            """
            import * as fns from 'date-fns';
            const leap = new Date('2024-01-31T12:00:00Z'), later = new Date('2024-12-24T18:30:00Z');
            print(fns.format(leap, "yyyy-MM-dd'T'HH:mm EEEE do 'of' MMMM"), fns.addMonths(leap, 1).getTime(), fns.differenceInDays(later, leap), fns.isWeekend(later),
                fns.formatDistance(later, leap), fns.parseISO('2024-02-29T08:00:00Z').getTime(), fns.max([leap, later]).getTime(), fns.intervalToDuration({ start: leap, end: later }),
                fns.getISOWeek(later), fns.addDays(leap, 30).getTime());
            """,
            dates.Format(leap, "yyyy-MM-dd'T'HH:mm EEEE do 'of' MMMM"), Time(dates.AddMonths(leap, 1)), dates.DifferenceInDays(later, leap), dates.IsWeekend(later),
            dates.FormatDistance(later, leap), Time(dates.ParseISO("2024-02-29T08:00:00Z")), Time(dates.Max([leap, later])), Parts(dates.IntervalToDuration(new() { Start = leap, End = later })),
            dates.GetISOWeek(later), Time(dates.AddDays(leap, 30)));

        static long Time(DateTimeOffset date) => date.ToUnixTimeMilliseconds();

        static JsonObject Parts(IDateFns.Duration duration) => new(
            new (string Name, double? Value)[]
            {
                ("years", duration.Years), ("months", duration.Months), ("days", duration.Days), ("hours", duration.Hours), ("minutes", duration.Minutes), ("seconds", duration.Seconds),
            }.Where(part => part.Value is not null).Select(part => KeyValuePair.Create(part.Name, (JsonNode?)part.Value)));
    }

    [SkippableFact]
    public void Fast_json_patch()
    {
        IFastJsonPatch patch = _context.Get<IFastJsonPatch>();
        JsonNode before = JsonNode.Parse("""{"a":{"b":[1,2]},"c":"x"}""")!;
        JsonNode after = JsonNode.Parse("""{"a":{"b":[1,2,3]},"d":null}""")!;
        JsonNode[] difference = patch.Compare(before, after);

        // In Node a package of CommonJS is its default export.
        Compare(
            """
            import patch from 'fast-json-patch';
            const before = { a: { b: [1, 2] }, c: 'x' }, after = { a: { b: [1, 2, 3] }, d: null };
            const difference = patch.compare(before, after);
            print(difference, patch.applyPatch(patch.deepClone(before), difference).newDocument, patch.getValueByPointer(before, '/a/b/1'), patch.escapePathComponent('a/b~c'),
                patch.unescapePathComponent('a~1b~0c'), patch.applyOperation(before, { op: 'test', path: '/c', value: 'x' }).test,
                patch.applyReducer({ n: 1 }, { op: 'add', path: '/m', value: 2 }, 0));
            """,
            difference, patch.ApplyPatch(patch.DeepClone(before), difference).GetProperty("newDocument").To<JsonNode>(), patch.GetValueByPointer(before, "/a/b/1"),
            patch.EscapePathComponent("a/b~c"), patch.UnescapePathComponent("a~1b~0c"), patch.ApplyOperation(before, JsonNode.Parse("""{"op":"test","path":"/c","value":"x"}""")!).Test,
            patch.ApplyReducer(JsonNode.Parse("""{"n":1}"""), JsonNode.Parse("""{"op":"add","path":"/m","value":2}""")!, 0));
    }

    /// <param name="script">A module for Node, that calls <c>print</c> with its results.</param>
    /// <param name="results">Ours.</param>
    private static void Compare(string script, params object?[] results)
    {
        Node.SkipIfMissing();
        byte[] expected = Node.Run(CorpusProject.Folder, "const print = (...results) => console.log(JSON.stringify(results));\n" + script);
        JsonArray theirs = JsonNode.Parse(expected)!.AsArray();
        Assert.Equal(theirs.Count, results.Length);
        for (int i = 0; i < results.Length; i++)
        {
            Assert.Equal(theirs[i]?.ToJsonString(s_json), JsonSerializer.SerializeToNode(results[i], s_json)?.ToJsonString(s_json));
        }
    }
}
