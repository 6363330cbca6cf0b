using System.Text.Json;
using System.Text.Json.Nodes;
using V8Typed.Tests;

namespace V8Typed.Packages.Tests;

/// <summary>What the packages work on.</summary>
internal static class Input
{
    public static Invoice Invoice { get; } = JsonSerializer.Deserialize<Invoice>(Of("invoice.json"), Answer.Json)!;

    public static JsonNode InvoiceJson => JsonNode.Parse(Of("invoice.json"))!;

    /// <summary>The text of a file in the folder input.</summary>
    public static string Of(string name) => File.ReadAllText(Repository.PathOf("tests/Packages.Tests/input/" + name));

    /// <summary>The text of a file of this repository.</summary>
    public static string OfRepository(string path) => File.ReadAllText(Repository.PathOf(path));
}

/// <summary>An invoice, by value.</summary>
public sealed record Invoice(string Number, string Customer, string Date, InvoiceLine[] Lines);

public sealed record InvoiceLine(string Name, int Quantity, double Price);
