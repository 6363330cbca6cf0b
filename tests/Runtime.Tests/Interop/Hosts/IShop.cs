namespace V8Typed.Tests.Interop.Hosts;

[JsModule("./shop.js", Kind = JsModuleKind.Script)]
public partial interface IShop
{
    double Total(Order order);

    Customer? CustomerOf(Order? order);

    bool Same(Customer a, Customer b);

    Customer Back(Customer customer);

    Line Line(Order order);

    Line[] Sorted(Line[] lines);

    int Available(IStock stock, string sku);

    double Rate(ITax tax);

    void Keep(Order order);

    Order Kept();

    int Drop();

    Member Anything(string script);
}
