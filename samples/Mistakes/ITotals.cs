using V8Typed;

namespace Mistakes;

/// <summary>A classic script with a global.</summary>
[JsModule("./totals.js", Kind = JsModuleKind.Script)]
public partial interface ITotals
{
    double Sum(double[] values);
}

/// <summary>V8T010: the same script as a module.</summary>
[JsModule("./totals.js", Kind = JsModuleKind.CommonJs)]
public partial interface ITotalsModule
{
    // V8T101: which exports nothing.
    double Sum(double[] values);
}
