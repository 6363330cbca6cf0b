namespace V8Typed.ChildHost.Lives;

/// <summary>A program that loads a library of some size, as it is started again and again.</summary>
internal static class CodeCacheStarts
{
    /// <summary>Loads the library, uses it, and lets a VM save what it has compiled.</summary>
    /// <param name="arguments">The folder of the cache; a file that is the library; optionally a setting.</param>
    public static void Run(string[] arguments)
    {
        var setting = arguments.ElementAtOrDefault(2);
        using var platform = V8Platform.SetUp(new V8PlatformOptions
        {
            CodeCacheDirectory = arguments[0],
            EnableCodeCache = setting != "off",
            EnableJitCompilation = setting != "interpreted",
        });
        platform.CodeCacheRejected += (_, rejected) =>
        {
            Report.Line("rejected", $"{rejected.ScriptName}: {rejected.Reason}");
            throw new InvalidOperationException("A handler may not stand in the way.");
        };

        using var vm = platform.CreateVm();
        using var context = vm.CreateContext();
        context.LoadLibs(arguments[1]);
        Report.Line("f1", context.RunScript("library.f1(2)"));
        Report.Message("throws", () => context.RunScript("library.fail()"));
        Report.Message("line", () =>
        {
            try
            {
                return context.RunScript("library.fail()");
            }
            catch (V8ScriptException exception)
            {
                return $"{Path.GetFileName(exception.ScriptName)}:{exception.Line}:{exception.Column}";
            }
        });
        Report.Line("f2 of itself", context.RunScript("String(library.f2)"));
        if (setting == "save")
        {
            Report.Line("saved", vm.SaveCodeCache());
            Report.Line("saved again", vm.SaveCodeCache());
        }

        var statistics = vm.Statistics;
        Report.Line("hits", statistics.CodeCacheHits);
        Report.Line("rejects", statistics.CodeCacheRejects);
    }
}
