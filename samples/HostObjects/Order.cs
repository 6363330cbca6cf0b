using V8Typed;

namespace HostObjects;

/// <summary>An order, which the rules price.</summary>
[JsHost]
public sealed partial class Order(string id, Customer customer, params OrderLine[] lines)
{
    private readonly List<OrderLine> _lines = [.. lines];
    private readonly List<Discount> _discounts = [];
    private readonly List<string> _notes = [];

    public string Id { get; } = id;

    public Customer Customer { get; } = customer;

    /// <summary>What is left to deliver.</summary>
    public OrderLine[] Lines => [.. _lines];

    /// <summary>What the lines cost.</summary>
    public decimal Subtotal => _lines.Sum(line => line.Amount);

    /// <summary>All discounts together.</summary>
    public decimal Saved => _discounts.Sum(discount => discount.Amount);

    public decimal Tax { get; set; }

    public decimal Shipping { get; set; }

    public decimal Total => Subtotal - Saved + Tax + Shipping;

    /// <summary>Takes an amount off, which must be positive and at most what is left to pay for the goods.</summary>
    public void AddDiscount(string reason, decimal amount)
    {
        if (amount <= 0 || amount > Subtotal - Saved)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, $"The discount '{reason}' is not between 0 and {Subtotal - Saved}.");
        }

        _discounts.Add(new Discount(reason, amount));
    }

    /// <summary>Takes a line out of the order; says whether it was there.</summary>
    public bool Remove(OrderLine line) => _lines.Remove(line);

    /// <summary>Tells the customer something.</summary>
    public void AddNote(string text) => _notes.Add(text);

    // Not public: what the program prints is none of the scripts' business.
    internal IReadOnlyList<Discount> Discounts => _discounts;

    internal IReadOnlyList<string> Notes => _notes;
}
