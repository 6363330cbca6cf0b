namespace V8Typed.Packages.Tests;

/// <summary>Charts and components, drawn on the server.</summary>
internal static class Pages
{
    private static readonly double[] s_series = [3, 14, 15.9, 2.6, 53.5, 8.9, 79];

    public static IEnumerable<PackageCase> Cases =>
    [
        new("vega", "charts", Form.Entry, Input.Of("chart.json"), "m.render(input)",
            static async context => await context.Get<IVega>().RenderAsync(Input.Of("chart.json"))),
        new("d3-scale, d3-shape", "charts", Form.Entry, s_series, "m.chart(input, 300, 100)",
            static context => context.Get<ICharts>().Chart(s_series, 300, 100)) { Entry = "d3" },
        new("react, react-dom", "components", Form.Entry, Input.Invoice, "m.render(input)",
            static context => context.Get<IReact>().Render(Input.Invoice)) { Entry = "react", Needs = V8WebApis.Messaging | V8WebApis.Encoding },
        new("preact, preact-render-to-string", "components", Form.Entry, Input.Invoice, "m.render(input)",
            static context => context.Get<IPreact>().Render(Input.Invoice)) { Entry = "preact" },
        new("vue", "components", Form.Entry, Input.Invoice, "m.render(input)",
            static async context => await context.Get<IVue>().RenderAsync(Input.Invoice)),
        new("svelte", "components", Form.Entry, Input.Invoice, "m.render(input)",
            static context => context.Get<ISvelte>().Render(Input.Invoice)),
    ];
}

[JsModule("../entries/vega.mjs")]
internal partial interface IVega
{
    Task<string> RenderAsync(string specification);
}

[JsModule("../entries/d3.mjs")]
internal partial interface ICharts
{
    string Chart(double[] values, int width, int height);
}

[JsModule("../entries/react.mjs")]
internal partial interface IReact
{
    string Render(Invoice invoice);
}

[JsModule("../entries/preact.mjs")]
internal partial interface IPreact
{
    string Render(Invoice invoice);
}

[JsModule("../entries/vue.mjs")]
internal partial interface IVue
{
    Task<string> RenderAsync(Invoice invoice);
}

[JsModule("../entries/svelte.mjs")]
internal partial interface ISvelte
{
    string Render(Invoice invoice);
}
