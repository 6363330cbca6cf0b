namespace Templates;

/// <summary>What a mail is about. It crosses by value: templates see <c>number</c>, <c>customer</c>, <c>lines</c>.</summary>
internal sealed record Order(string Number, string Customer, DateTime Ordered, string Currency, Line[] Lines)
{
    public decimal Total => Lines.Sum(line => line.Quantity * line.Price);

    public static Order[] Samples { get; } =
    [
        new("ES-1042", "Ñandú & Söhne <GmbH>", new DateTime(2026, 2, 28, 9, 30, 0, DateTimeKind.Utc), "EUR",
            [new("Mate cups \"clásico\"", 120, 7.25m), new("Bombilla", 2, 19.9m), new("Yerba 🧉 1 kg", 3, 8.4m)]),
        new("ES-1043", "Ada Lovelace", new DateTime(2026, 12, 10, 0, 0, 0, DateTimeKind.Utc), "GBP", []),
    ];
}

internal sealed record Line(string Name, int Quantity, decimal Price);
