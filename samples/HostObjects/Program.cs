using HostObjects;
using Spectre.Console;
using V8Typed;

// "--types" prints what an editor needs to complete the scripts.
if (args is ["--types"])
{
    Console.Write(V8TypeScript.Of<Order>());
    Console.Write('\n' + V8TypeScript.Of<ILookups>());
    return 0;
}

using var platform = V8Platform.SetUp();
using var vm = platform.CreateVm(new V8VmOptions { Timeout = TimeSpan.FromSeconds(5) });
using var ctx = vm.CreateContext();
var rules = ctx.Get<IRules>();
var lookups = new Lookups();
Order[] orders =
[
    new("1001", new Customer("Ada", "ES", Tier.Gold), new OrderLine("chair", 49.90m, 12, 7.5), new OrderLine("lamp", 19.95m, 2, 1.2)),
    new("1002", new Customer("Bob", "DE", Tier.Basic), new OrderLine("desk", 189m, 4, 28)),
    new("1003", new Customer("Eve", "XX", Tier.Basic), new OrderLine("chair", 49.90m, 1, 7.5)),
];

foreach (var order in orders)
{
    var steps = new List<(string Rule, decimal Total)>();
    try
    {
        await rules.PriceAsync(order, lookups, (rule, total) => steps.Add((rule, total)));
        Report.Print(order, steps);
    }
    catch (V8ScriptException exception)
    {
        AnsiConsole.MarkupLine($"\n[red]Order {Markup.Escape(order.Id)} has no price: {Markup.Escape(exception.ErrorMessage)}[/] ({exception.ScriptName}:{exception.Line})");
    }
}

Report.Print(rules.Quote(new Draft(Tier.Gold, [new("chair", 49.90m, 10), new("desk", 189m, 1)])));
return 0;
