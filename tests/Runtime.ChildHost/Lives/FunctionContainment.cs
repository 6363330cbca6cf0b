namespace V8Typed.ChildHost.Lives;

/// <summary>What script throws in functions that C# holds, in callbacks and in promises ends neither the process nor the context.</summary>
internal static class FunctionContainment
{
    public static void Run(string name)
    {
        using var platform = V8Platform.SetUp();
        using var vm = platform.CreateVm();
        using var context = vm.CreateContext();
        context.UnhandledRejection += (_, _) => { };
        var caller = context.Get<ICaller>();
        var value = ThrownValues.All[name];
        var later = $"await null; throw {value};";

        // Functions of script that C# calls.
        var function = caller.Make($"() => v => {{ throw {value}; }}");
        Check(context, "function", () => function(1));
        Check(context, "async function", () => caller.MakeAsync($"() => async v => {{ {later} }}")(1).Wait());
        Check(context, "promise in a value", () => caller.Carry($"() => ({{ promise: (async () => {{ {later} }})() }})").Promise.Wait());
        Check(context, "function in a value", () => caller.Carry($"() => ({{ promise: 1, function() {{ throw {value}; }} }})").Function!(1));
        Check(context, "getter in a value", () => caller.Carry($"() => ({{ get promise() {{ throw {value}; }} }})"));

        // Functions of C# that script calls, and what is thrown past them.
        Check(context, "past a callback", () => caller.Call("f => f(1)", _ => function(1)));
        Check(context, "after a callback", () => caller.Call($"f => {{ f(1); throw {value}; }}", v => v));
        Check(context, "past an async callback", () => caller.CallAsync("async f => await f(1)", async _ => { await Task.Yield(); return function(1); }).Wait());
        Check(context, "thrown in the reaction", () => caller.CallAsync($"async f => {{ await f(1); throw {value}; }}", async v => { await Task.Yield(); return v; }).Wait());
        Check(context, "argument of a callback", () => caller.Call($"f => f({value})", v => v));
        Check(context, "getter of an argument", () => caller.Call($"f => f({{ valueOf() {{ throw {value}; }} }})", v => v));

        // Nobody waits for these.
        caller.Start($"f => {{ f('x').then(() => {{ throw {value}; }}); Promise.reject({value}); }}", Task.FromResult);
        caller.Start($"f => {{ f('x').then(() => {{ throw {value}; }}); }}", async text => { await Task.Yield(); return text; });
        using var source = new CancellationTokenSource();
        var canceled = caller.WithToken($"(f, signal) => new Promise((_, no) => {{ signal.onabort = () => {{ no({value}); throw {value}; }}; }})", Task.FromResult, source.Token);
        source.Cancel();
        Report.Outcome("canceled", () => canceled.Wait());
        Check(context, "after all", () => function(1));
    }

    /// <summary>Script gets no .NET object of an exception, whichever way it comes.</summary>
    public static void HostException()
    {
        using var platform = V8Platform.SetUp();
        using var vm = platform.CreateVm();
        using var context = vm.CreateContext();
        var caller = context.Get<ICaller>();
        const string look = "`${e.hostException} ${Object.getOwnPropertyNames(e).sort()} ${e instanceof Error} ${e}`";
        Report.Line("sync", caller.Show($"f => {{ try {{ f(1); }} catch (e) {{ return {look}; }} }}", _ => throw new InvalidOperationException("text")));
        string? told = null;
        caller.Start($"f => {{ f('').catch(e => f({look})); }}", text =>
        {
            told = text.Length == 0 ? null : text;
            return text.Length == 0 ? Task.FromException<string>(new InvalidOperationException("text")) : Task.FromResult(text);
        });
        Report.Line("async", told);
        context.RunScript("Object.prototype.hostException = 7; Error.prototype.toString = () => { throw { hostException: 5 }; };");
        Report.Line("poisoned", caller.Show("f => { try { f(1); } catch (e) { return `${e.hostException} ${e.name}`; } }", _ => throw new InvalidOperationException("text")));
        Report.Outcome("back", () => caller.Call("f => f(1)", _ => throw new InvalidOperationException("text")));
    }

    private static void Check(V8Context context, string place, Action action)
    {
        try
        {
            action();
            Report.Line("did not throw", place);
        }
        catch (Exception exception) when ((exception as AggregateException)?.InnerException is V8ScriptException || exception is V8ScriptException or V8TypeException)
        {
        }
        catch (Exception exception)
        {
            Report.Line($"{exception.GetType().Name} ({exception.Message.Split('\n')[0]})", place);
        }

        if (Report.Try(() => context.RunScript("1 + 1")) is not "2")
        {
            Report.Line("broken after", place);
        }
    }
}
