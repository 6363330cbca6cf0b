using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using V8Typed.Generator.Model.Scripts;
using V8Typed.Generator.Script.Declarations;
using V8Typed.Generator.Tests.Infrastructure;

namespace V8Typed.Generator.Tests.Script.Declarations;

/// <summary>Which declaration file describes a script.</summary>
public sealed class DeclarationIndexTests
{
    private const string Module = "/app/node_modules/pkg";

    [Theory]
    [InlineData("/app/foo.js", "/app/foo.d.ts")]
    [InlineData("/app/lib/foo.mjs", "/app/lib/foo.d.mts")]
    [InlineData("/app/foo.cjs", "/app/foo.d.cts")]
    [InlineData("/app/foo.min.js", "/app/foo.min.d.ts")]
    public void The_one_of_the_same_name(string script, string declarations)
    {
        Assert.Equal("found", Found(script, (declarations, "export declare const found: 1;")));
        Assert.Null(Index((declarations.Replace("/foo", "/fo", StringComparison.Ordinal), "export declare const found: 1;")).ApiOf(script));
    }

    [Theory]
    [InlineData("""{ "main": "dist/foo.js", "types": "types/foo.d.ts" }""", "dist/foo.js")]
    [InlineData("""{ "main": "./dist/foo", "typings": "./types/foo.d.ts" }""", "dist/foo.js")]
    [InlineData("""{ "main": "./dist", "types": "./types/foo" }""", "dist/index.js")]
    [InlineData("""{ "types": "./types/foo.d.ts" }""", "index.js")]
    [InlineData("""{ "exports": { "types": "./types/foo.d.ts", "default": "./foo.js" } }""", "foo.js")]
    [InlineData("""{ "exports": { ".": { "types": "./types/foo.d.ts", "import": "./foo.mjs", "require": "./foo.cjs" } } }""", "foo.cjs")]
    [InlineData("""{ "exports": { ".": { "import": { "types": "./types/foo.d.ts", "default": "./foo.mjs" }, "require": { "types": "./types/other.d.ts", "default": "./foo.cjs" } } } }""", "foo.mjs")]
    public void The_one_that_the_package_names(string package, string entry) => Assert.Equal("found", Found(
        $"{Module}/{entry}", (Module + "/package.json", package), (Module + "/types/foo.d.ts", "export declare const found: 1;"), (Module + "/types/other.d.ts", "")));

    [Theory]
    [InlineData("/app/node_modules/pkg", "/app/node_modules/@types/pkg")]
    [InlineData("/app/node_modules/@scope/pkg", "/app/node_modules/@types/scope__pkg")]
    public void The_one_that_others_wrote(string package, string types) => Assert.Equal("found", Found(
        package + "/index.js", (package + "/package.json", "{}"), (types + "/index.d.ts", "export declare const found: 1;")));

    [Theory]
    [InlineData("""{ "main": "index.js", "types": "foo.d.ts" }""")]
    [InlineData("""{ "main": "index.js", "types": """)]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("""{ "exports": [1, { ".": null }], "main": 5 }""")]
    public void A_file_of_a_package_that_is_not_its_entry_has_none(string package) =>
        Assert.Null(Index((Module + "/package.json", package), (Module + "/foo.d.ts", "export declare const found: 1;")).ApiOf(Module + "/lib/part.js"));

    [Fact]
    public void The_one_that_the_project_names_counts_before_all()
    {
        var options = new TypesOptions(("/app/foo.js", "/app/types/../named.d.ts"));
        DeclarationIndex index = DeclarationIndex.From(
            [Text("/app/foo.js", ""), Text("/app/foo.d.ts", "export declare const beside: 1;"), Text("/app/named.d.ts", "export declare const found: 1;")], options);
        Assert.Equal("found", Assert.Single(index.ApiOf("/app/foo.js")!.Exports.Items).Name);
    }

    [Fact]
    public void A_file_is_read_once_until_it_or_one_that_it_reads_changes()
    {
        AdditionalText main = Text("/app/foo.d.ts", "export { a } from './a';");
        AdditionalText[] first = [main, Text("/app/a.d.ts", "export declare const a: 1;")];
        ScriptApi api = Api(first);
        Assert.Same(api, Api([.. first, Text("/app/unrelated.d.ts", "")]));

        ScriptApi changed = Api([main, Text("/app/a.d.ts", "export declare const a: 2;")]);
        Assert.NotEqual(api, changed);
        ScriptApi gone = Api([main]);
        Assert.Equal(ScriptMemberKind.Unknown, Assert.Single(gone.Exports.Items).Kind);
        Assert.NotSame(gone, Api(first));
        Assert.Equal(api, Api(first));

        static ScriptApi Api(AdditionalText[] texts) => DeclarationIndex.From(texts, new TypesOptions()).ApiOf("/app/foo.js")!;
    }

    [Fact]
    public void Declarations_count_before_the_text_which_adds_what_they_forgot()
    {
        ScriptApi declared = Declared.Read("export declare function f(a: string): void; import { g } from 'x'; export { g };");
        ScriptApi text = Declared.Read("export declare function f(): void; export declare function g(): 1; export declare function h(): void;");
        Assert.Equal("f(a: string): undefined\ng(): 1\nh(): undefined", Declared.Exports(ScriptApiPrecedence.Combine(declared, text)));
        Assert.Same(text, ScriptApiPrecedence.Combine(null, text));
    }

    private static string? Found(string script, params (string Path, string Text)[] files) => Index(files).ApiOf(script)?.Exports.Items.Single().Name;

    private static DeclarationIndex Index(params (string Path, string Text)[] files) =>
        DeclarationIndex.From(files.Select(file => Text(file.Path, file.Text)), new TypesOptions());

    private static ScriptText Text(string path, string text) => new(path, text, "");

    private sealed class TypesOptions(params (string Script, string Types)[] named) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(null);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Options(named.FirstOrDefault(each => each.Script == textFile.Path).Types);

        private sealed class Options(string? types) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            {
                value = key == "build_metadata.AdditionalFiles.V8TypedTypes" ? types : null;
                return value is not null;
            }
        }
    }
}
