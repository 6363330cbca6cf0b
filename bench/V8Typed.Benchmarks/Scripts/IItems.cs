namespace V8Typed.Benchmarks;

[JsModule("./items.js")]
internal partial interface IItems
{
    Item Item();

    Item[] Items();

    double Total(Item[] list);
}
