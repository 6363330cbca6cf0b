using V8Typed;

namespace Mistakes;

/// <summary>Each member is wrong in one way, and is named after what it stands for in shop.js.</summary>
[JsModule("./shop.js")]
public partial interface IShop
{
    // V8T101: it is called "label".
    string Lable(string name, int count);

    // V8T102: it takes one argument.
    double Gross(double net, double taxRate);

    // V8T103: it needs the count as well.
    string Label(string name);

    // V8T104: the price is a number.
    string Format(string price);

    // V8T105: it gives a number.
    string Count();

    // V8T106: it returns a promise.
    int Stock(string code);

    // V8T107: a class wants "new".
    [JsName("Cart")] void Cart();

    // V8T108: it is a function.
    double SetTaxRate { get; }

    // V8T109: what a module exports can be assigned inside of it only.
    double TaxRate { get; set; }

    // V8T110: it may give undefined.
    string Find(string code);

    // V8T111: a number of JavaScript does not have so many digits.
    [JsName("gross")] decimal GrossOf(double net);

    // V8T112: the script's default is 2. An argument that equals C#'s is left out of the call, so 0 would print two digits.
    [JsName("format")] string FormatPrice(double price, int digits = 0);

    // V8T114: that is its name in any case.
    [JsName("currency")] string Currency { get; }
}
