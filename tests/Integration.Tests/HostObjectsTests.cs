using V8Typed.Tests;
using Xunit;

namespace V8Typed.Integration.Tests;

public sealed class HostObjectsTests
{
    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory, "HostObjects.dll");

    [Fact]
    public void Prices_the_orders()
    {
        var output = ChildProcess.Run("dotnet", Path.GetTempPath(), s_program).Succeeded().Output;

        // Twelve chairs, 10 % and 5 % off, 21 % tax, 90 kg to Spain; the lamps are sold out.
        Assert.Equal(["598.80", "-59.88", "-26.95", "107.51", "35.50", "654.98"], Amounts(output, "1001"));
        Assert.Contains("lamp: sold out", output, StringComparison.Ordinal);

        // Three of four desks, 19 % tax, 84 kg to Germany.
        Assert.Equal(["567.00", "107.73", "38.40", "713.13"], Amounts(output, "1002"));
        Assert.Contains("desk: 3 of 4, the rest later", output, StringComparison.Ordinal);

        Assert.Contains("Order 1003 has no price: There is no tax rate for XX.", output, StringComparison.Ordinal);
        Assert.Contains("rules/charges.mjs:5", output, StringComparison.Ordinal);
        Assert.Contains("A quote, by value: 688.00 - 49.90 (10 % off 10 chairs) - 31.91 (5 % for gold customers) = 606.19", Unwrapped(output), StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_the_declarations_for_the_authors_of_rules()
    {
        var output = ChildProcess.Run("dotnet", Path.GetTempPath(), s_program, "--types").Succeeded().Output;

        Assert.Contains("/** An order, which the rules price. */\ninterface Order {\n", output, StringComparison.Ordinal);
        Assert.Contains("  shipping(country: string, weight: number): Promise<number>;\n", output, StringComparison.Ordinal);
        Assert.Contains("type Tier = \"basic\" | \"gold\";\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("notes", output, StringComparison.Ordinal);

        // The build writes the same declarations, those of all host types.
        var written = File.ReadAllText(Repository.PathOf("samples/HostObjects/rules/types.d.ts")).ReplaceLineEndings("\n");
        Assert.All(output.Split("\n\n"), declaration => Assert.Contains(declaration.Trim(), written, StringComparison.Ordinal));
    }

    // A console that is narrow breaks lines anywhere.
    private static string Unwrapped(string output) => string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // The last column of the order's table.
    private static string[] Amounts(string output, string order)
    {
        var table = output[output.IndexOf($"Order {order}", StringComparison.Ordinal)..];
        table = table[..table.IndexOf('╯')];
        return [.. table.Split('\n').Select(line => line.TrimEnd(' ', '│', '\r').Split(' ')[^1]).Where(cell => cell.Contains('.', StringComparison.Ordinal))];
    }
}
