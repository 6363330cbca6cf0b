using V8Typed;

namespace Mistakes;

/// <summary>Describes the same script as <see cref="IShop"/>.</summary>
[JsModule("./shop.js")]
public partial interface IShopAgain
{
    // V8T115: the other interface has it as a string.
    double Currency { get; }
}
