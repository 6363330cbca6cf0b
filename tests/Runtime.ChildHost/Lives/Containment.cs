namespace V8Typed.ChildHost.Lives;

/// <summary>Whatever a script throws, the process lives on, and so does the context.</summary>
internal static class Containment
{
    private static readonly string[] s_places =
    [
        "throw {0};",
        "(function () {{ throw {0}; }})();",
        "{{ throw {0}; }}",
        "if (true) throw {0}; else 1;",
        "for (let i = 0; i < 1; i++) {{ throw {0}; }}",
        "var v1 = (() => {{ throw {0}; }})();",
        "let v2 = (() => {{ throw {0}; }})();",
        "const {{ a3 = (() => {{ throw {0}; }})() }} = {{}};",
        "class C4 {{ static x = (() => {{ throw {0}; }})(); }}",
        "switch (1) {{ case 1: throw {0}; }}",
        "label: try {{ }} finally {{ throw {0}; }}",
        "'use strict'; throw {0};",
        "(() => {{ 'use strict'; throw {0}; }})()",
        "eval('throw ({0})')",
        "new Function('throw ({0})')()",
        "({{ toString() {{ throw {0}; }} }})",
        "({{ [Symbol.toPrimitive]() {{ throw {0}; }} }})",
    ];

    public static void Thrown(string name)
    {
        using var platform = V8Platform.SetUp();
        using var vm = platform.CreateVm();
        using var context = vm.CreateContext();
        foreach (var place in s_places)
        {
            var value = ThrownValues.All[name];
            if (place.Contains('\'', StringComparison.Ordinal) && place.Contains("throw (", StringComparison.Ordinal))
            {
                value = value.Replace("'", "\\'", StringComparison.Ordinal);
            }

            using var fresh = vm.CreateContext();
            Outcome(() => fresh.RunScript(string.Format(System.Globalization.CultureInfo.InvariantCulture, place, value)), place);
            AssertWorks(fresh, place);
        }

        var body = $"(() => {{ throw {ThrownValues.All[name]}; }})()";
        Outcome(() => context.RunScript<int>(body), "generic");
        Outcome(() => context.RunScript<JsValue>(body), "reference");
        Outcome(() => context.RunScriptAsync<int>(body).GetAwaiter().GetResult(), "async");
        AssertWorks(context, "generic");
        Report.Line("tried", s_places.Length + 3);
    }

    public static void ThrownByLibrary(string name)
    {
        using var platform = V8Platform.SetUp();
        using var vm = platform.CreateVm();
        using var context = vm.CreateContext();
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, $"var half = 1;\nthrow {ThrownValues.All[name]};");
            Outcome(() => context.LoadLibs(path), "LoadLibs");
            Report.Line("the half before", context.RunScript("half"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    public static void ThrownByCall(string name)
    {
        using var platform = V8Platform.SetUp();
        using var vm = platform.CreateVm();
        using var context = vm.CreateContext();
        var thrower = context.Get<IThrower>();
        var body = $"(() => {{ throw {ThrownValues.All[name]}; }})()";
        Outcome(() => thrower.Run(body), "void");
        Outcome(() => thrower.RunText(body), "string");
        Outcome(() => thrower.Number(body), "int");
        Report.Outcome("returned where a string is expected", () => thrower.RunText($"({ThrownValues.All[name]})"));
        Report.Outcome("returned where a number is expected", () => thrower.Number($"({ThrownValues.All[name]})"));
        context.RunScript($"Object.defineProperty(thrower, 'number', {{ get() {{ throw {ThrownValues.All[name]}; }} }})");
        Outcome(() => thrower.Number(""), "getter");
        AssertWorks(context, "call");
    }

    public static void ThrownByModule(string name)
    {
        using var platform = V8Platform.SetUp();
        using var vm = platform.CreateVm();
        using var context = vm.CreateContext();
        context.RunScript($"globalThis.toThrow = () => ({ThrownValues.All[name]});");
        Outcome(() => context.Get<IScriptThrower>(), "script");
        Outcome(() => context.Get<ICommonJsThrower>(), "CommonJS");
        Outcome(() => context.Get<IEsThrower>(), "ES module");
        context.RunScript("delete globalThis.toThrow;");
        Report.Outcome("script, again", () => context.Get<IScriptThrower>().Answer());
        Report.Outcome("CommonJS, again", () => context.Get<ICommonJsThrower>().Answer());
        Report.Outcome("ES module, again", () => context.Get<IEsThrower>().Answer());
    }

    /// <summary>What the engine looks up in an error is found on a prototype.</summary>
    public static void PoisonedPrototype()
    {
        using var platform = V8Platform.SetUp();
        using var vm = platform.CreateVm();
        using var context = vm.CreateContext();
        var thrower = context.Get<IThrower>();
        context.RunScript("Object.prototype.hostException = 7; Function.prototype.hostException = 8;");
        Outcome(() => context.RunScript("null.x"), "null.x");
        Outcome(() => context.RunScript("throw {}"), "throw {}");
        Outcome(() => context.RunScript("let let1 = 1; let let1 = 2;"), "syntax error");
        Outcome(() => context.RunScript("(() => { let a; let a; })"), "syntax error inside");
        context.RunScript("let declared = 1;");
        Outcome(() => context.RunScript("let declared = 2;"), "declared twice");
        Outcome(() => context.RunScript("eval('(')"), "syntax error of eval");
        Outcome(() => context.RunScript("(function f() { f(); })()"), "stack overflow");
        Outcome(() => thrower.Run("null.x"), "typed call");
        Outcome(() => context.RunScript("try { Error.prototype.hostException = 5 } catch { }; Object.defineProperty(Error.prototype, 'hostException', { value: 5 })"), "redefinition");
        Outcome(() => context.RunScript("throw Object.create(Error.prototype)"), "not quite an error");
        context.RunScript("Error.prototype.toString = () => { throw 1 }; Error.prepareStackTrace = () => { throw { hostException: 5 } };");
        Outcome(() => context.RunScript("null.x"), "prepareStackTrace");
        Outcome(() => thrower.Run("null.x"), "prepareStackTrace, typed");
        AssertWorks(context, "poisoned");
        Report.Line("alive", context.IsAlive);
    }

    public static void Rejected(string name)
    {
        using var platform = V8Platform.SetUp();
        using var vm = platform.CreateVm();
        using var context = vm.CreateContext();
        var value = ThrownValues.All[name];
        Outcome(() => context.RunScriptAsync<int>($"Promise.reject({value})").GetAwaiter().GetResult(), "rejected");
        Outcome(() => context.RunScriptAsync<int>($"(async () => {{ throw {value}; }})()").GetAwaiter().GetResult(), "thrown in async");
        Outcome(() => context.RunScriptAsync<int>($"({{ get then() {{ throw {value}; }} }})").GetAwaiter().GetResult(), "then getter");
        Outcome(() => context.RunScriptAsync<int>($"({{ then(ok, no) {{ no({value}); }} }})").GetAwaiter().GetResult(), "thenable");

        // Nobody listens to these.
        var script = $"Promise.reject({value}); (async () => {{ throw {value}; }})(); Promise.resolve().then(() => {{ throw {value}; }}); 1";
        context.RunScript(script);
        AssertWorks(context, "rejected");

        // The engine hands the value out.
        var told = 0;
        context.UnhandledRejection += (_, _) => told++;
        context.RunScript(script);
        AssertWorks(context, "told of");
        Report.Line("told of", told);
        Report.Line("alive", context.IsAlive);
    }

    // Prints nothing when all is well, so that a test can name the one line that it expects.
    private static void Outcome(Action action, string place)
    {
        try
        {
            action();
            Report.Line("did not throw", place);
        }
        catch (V8ScriptException)
        {
        }
        catch (Exception exception)
        {
            Report.Line($"{exception.GetType().Name} ({exception.Message.Split('\n')[0]})", place);
        }
    }

    private static void AssertWorks(V8Context context, string place)
    {
        var answer = Report.Try(() => context.RunScript("1 + 1"));
        if (answer is not "2")
        {
            Report.Line("next call", $"{answer} after {place}");
        }
    }
}
