using System.Globalization;
using Spectre.Console;

namespace HostObjects;

/// <summary>Prints what the rules have made of an order.</summary>
internal static class Report
{
    public static void Print(Order order, IEnumerable<(string Rule, decimal Total)> steps)
    {
        var lines = new Table().Title($"Order {Markup.Escape(order.Id)} of {Markup.Escape(order.Customer.Name)}").Border(TableBorder.Rounded);
        lines.AddColumn("Article").AddColumn(Right("Pieces")).AddColumn(Right("Price")).AddColumn(Right("Amount"));
        foreach (var line in order.Lines)
        {
            lines.AddRow(Markup.Escape(line.Sku), line.Quantity.ToString(CultureInfo.InvariantCulture), Money(line.Price), Money(line.Amount));
        }

        lines.AddEmptyRow();
        foreach (var discount in order.Discounts)
        {
            lines.AddRow(Markup.Escape(discount.Reason), "", "", Money(-discount.Amount));
        }

        lines.AddRow("Tax", "", "", Money(order.Tax)).AddRow("Shipping", "", "", Money(order.Shipping));
        lines.AddRow("[bold]Total[/]", "", "", $"[bold]{Money(order.Total)}[/]");
        AnsiConsole.Write(lines);
        foreach (var note in order.Notes)
        {
            AnsiConsole.MarkupLine($"  [yellow]{Markup.Escape(note)}[/]");
        }

        AnsiConsole.MarkupLine("  Rules: " + string.Join(", ", steps.Select(step => $"{Markup.Escape(step.Rule)} [grey]{Money(step.Total)}[/]")));
    }

    public static void Print(Quote quote) => AnsiConsole.MarkupLine(
        $"\nA quote, by value: {Money(quote.Subtotal)}{string.Concat(quote.Discounts.Select(discount => $" - {Money(discount.Amount)} ({Markup.Escape(discount.Reason)})"))} = [bold]{Money(quote.Total)}[/]");

    private static TableColumn Right(string title) => new TableColumn(title).RightAligned();

    private static string Money(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);
}
