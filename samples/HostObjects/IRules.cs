using V8Typed;

namespace HostObjects;

/// <summary>The rules, which are scripts.</summary>
[JsModule("./rules/index.mjs")]
internal partial interface IRules
{
    /// <summary>By reference: the rules read and change the order itself, and ask back while they do.</summary>
    Task PriceAsync(Order order, ILookups lookups, Action<string, decimal> report);

    /// <summary>By value: a draft goes in, a quote comes out, and nothing is shared.</summary>
    Quote Quote(Draft draft);
}
