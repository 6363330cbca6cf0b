using V8Typed.ChildHost;

// Each scenario prints what it saw, a line each; a test knows what the lines must be. "end" tells that the process lived so long.
if (args.Length == 0 || !Scenarios.All.TryGetValue(args[0], out var scenario))
{
    Console.Error.WriteLine("Scenarios: " + string.Join(", ", Scenarios.All.Keys));
    return 2;
}

scenario(args[1..]);
Console.WriteLine("end");
return 0;
