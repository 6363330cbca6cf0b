namespace V8Typed.Packages.Tests;

internal static class Templates
{
    private const string Kind = "templates";

    public static IEnumerable<PackageCase> Cases =>
    [
        new("handlebars", Kind, Form.Bundle, new { Template = Input.Of("page.hbs"), Input.Invoice }, "m.default.compile(input.template)(input.invoice)",
            static context => context.Get<IHandlebars>().Compile(Input.Of("page.hbs"))(Input.Invoice)),
        new("nunjucks", Kind, Form.Bundle, new { Template = Input.Of("page.njk"), Input.Invoice }, "m.default.renderString(input.template, input.invoice)",
            static context => context.Get<INunjucks>().RenderString(Input.Of("page.njk"), Input.Invoice)),
        new("mustache", Kind, Form.EsModules, new { Template = Input.Of("page.mustache"), Input.Invoice }, "m.default.render(input.template, input.invoice)",
            static context => context.Get<IMustache>().Render(Input.Of("page.mustache"), Input.Invoice)),
        new("ejs", Kind, Form.Bundle, new { Template = Input.Of("page.ejs"), Input.Invoice }, "m.default.render(input.template, input.invoice)",
            static context => context.Get<IEjs>().Render(Input.Of("page.ejs"), Input.Invoice)),
        new("liquidjs", Kind, Form.Bundle, new { Template = Input.Of("page.liquid"), Input.Invoice }, "new m.Liquid().parseAndRenderSync(input.template, input.invoice)",
            static context => context.Get<ILiquid>().Create().ParseAndRenderSync(Input.Of("page.liquid"), Input.Invoice)),
    ];
}

[JsModule("handlebars")]
internal partial interface IHandlebars
{
    Func<Invoice, string> Compile(string template);
}

[JsModule("nunjucks")]
internal partial interface INunjucks
{
    string RenderString(string template, Invoice data);
}

[JsModule("../node_modules/mustache/mustache.mjs")]
internal partial interface IMustache
{
    [JsName("default.render")]
    string Render(string template, Invoice view);
}

[JsModule("ejs")]
internal partial interface IEjs
{
    string Render(string template, Invoice data);
}

[JsModule("liquidjs")]
internal partial interface ILiquid
{
    [JsConstructor("Liquid")]
    ILiquidEngine Create();
}

[JsObject]
internal partial interface ILiquidEngine
{
    string ParseAndRenderSync(string template, Invoice scope);
}
