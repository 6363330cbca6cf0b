namespace V8Typed.ChildHost.Lives;

/// <summary>Scripts that want more memory than there is.</summary>
internal static class Memory
{
    private static readonly Dictionary<string, string> s_hogs = new()
    {
        ["array"] = "const hog = []; for (;;) hog.push({ a: 1, b: [2] });",
        ["global"] = "var hog = []; for (;;) hog.push({ a: 1, b: [2] });",
        ["strings"] = "let hog = []; for (let i = 0; ; i++) hog.push('x'.repeat(1000) + i);",
        ["caught"] = "const f = () => { try { const hog = []; for (;;) hog.push([1, 2, 3]); } catch { } }; f(); f();",
        ["closures"] = "const f = () => { let hog; for (;;) { const before = hog; hog = () => before; } }; f();",
    };

    /// <summary>Beyond the limit of the heap: the process lives, the VM works on or is plainly dead.</summary>
    public static void Heap(string hog)
    {
        using var platform = V8Platform.SetUp();
        using var vm = platform.CreateVm(new V8VmOptions { MaxHeapSize = 64 << 20 });
        using var context = vm.CreateContext();
        context.RunScript("var before = 'kept';");
        Report.Outcome("hog", () => context.RunScript(s_hogs[hog]));
        Report.Line("platform alive", platform.IsAlive);
        Report.Line(
            "VM is usable or dead",
            vm.IsAlive
                ? context.RunScript("before") is "kept" && vm.CreateContext().RunScript("1 + 1") is "2"
                : Report.Try(() => context.RunScript("before")) is nameof(ObjectDisposedException));
        using var other = platform.CreateVm(new V8VmOptions { MaxHeapSize = 64 << 20 });
        using var again = other.CreateContext();
        Report.Outcome("another VM", () => again.RunScript("1 + 1"));
        Report.Outcome("hog there", () => again.RunScript(s_hogs[hog]));
    }

    /// <summary>V8 itself ends the process.</summary>
    public static void OutOfMemory()
    {
        using var platform = V8Platform.SetUp();
        using var vm = platform.CreateVm(new V8VmOptions { MaxHeapSize = 64 << 20 });
        using var context = vm.CreateContext();
        Console.WriteLine("start");
        Report.Outcome("hog", () => context.RunScript("'x'.repeat(1 << 28).split('').length"));
    }
}
