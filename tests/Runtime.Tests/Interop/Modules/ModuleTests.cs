namespace V8Typed.Tests.Interop.Modules;

public sealed class ModuleTests : IDisposable
{
    private readonly Sandbox _sandbox = new();

    private V8Context Context => _sandbox.Context;

    public void Dispose()
    {
        _sandbox.AssertWorks();
        Assert.Equal((0, 0), Context.Realm.Kernel.Counts());
        _sandbox.Dispose();
    }

    [Fact]
    public void A_classic_script_defines_globals()
    {
        var classic = Context.Get<IClassic>();
        Assert.Equal((2, 3, 4, 10), (classic.Declared(1), classic.Assigned(1), classic.Lexical(1), classic.Counter));
        Assert.Equal("2", _sandbox.Run("declared(1)"));
        _sandbox.Run("counter = 11; assigned = () => 99;");
        Assert.Equal((11, 99), (classic.Counter, classic.Assigned(1)));
        Assert.Equal(5, Context.Get<IClassicAgain>().Declared(4));
        Assert.Equal(1, classic.ClassicLoads);
    }

    [Fact]
    public void The_global_can_be_named()
    {
        var library = Context.Get<ILibrary>();
        Assert.Equal(("library", "1.2"), (library.Name(), library.Version));
    }

    [Fact]
    public void CommonJS_with_cycles_and_functions()
    {
        var module = Context.Get<ICommonJs>();
        Assert.Equal("a>b>name", module.Cycle());
        Assert.Equal("HOLA!", module.Shout("hola"));
        Assert.True(module.Same());
        Assert.Equal("b,a,main", module.Loads());
        Assert.Equal("object object function true false string", module.Meta());
        Assert.Equal("HEY!", Context.Get<IShout>().Shout("hey"));
        Assert.Equal("undefined undefined", _sandbox.Run("typeof require + ' ' + typeof module"));

        var missing = Assert.Throws<V8ScriptException>(module.Missing);
        Assert.StartsWith("Cannot find module './nowhere.js' imported from 'Interop/Modules/cjs/main.js'", missing.ErrorMessage, StringComparison.Ordinal);
        missing.ThrownValue.Dispose();

        var error = Assert.Throws<V8ScriptException>(module.Fail);
        Assert.Equal(("Interop/Modules/cjs/shout.js", 3), (error.ScriptName, error.Line));
        Assert.StartsWith("Interop/Modules/cjs/shout.js:3\n      throw new RangeError('in shout');\n      ^\nRangeError: in shout\n    at ", error.Message, StringComparison.Ordinal);
        Assert.Contains("(Interop/Modules/cjs/main.js:11:25)", error.Message, StringComparison.Ordinal);
        error.ThrownValue.Dispose();
    }

    [Fact]
    public void ES_modules_with_relative_imports_a_diamond_and_a_cycle()
    {
        var module = Context.Get<IEsModule>();
        Assert.Equal("HOLA!", module.Shout("hola"));
        Assert.Equal("left base right base", module.Both());
        Assert.Equal("left base ", module.Left());
        Assert.True(module.Even(10));
        Assert.False(module.Even(7));
        Assert.Equal("base", module.Loads());
        Assert.Equal("undefined undefined true", module.Own());
        Assert.Equal(1, module.Live);
        module.Bump();
        Assert.Equal(2, module.Live);
        var written = Assert.Throws<V8ScriptException>(() => module.Live = 5);
        Assert.Equal("TypeError", written.ErrorName);
        written.ThrownValue.Dispose();
        Assert.Equal("undefined undefined", _sandbox.Run("typeof left + ' ' + typeof bump"));

        var missing = Assert.Throws<V8TypeException>(() => module.Nope());
        Assert.Contains("the module 'Interop/Modules/esm/main.mjs' has no member 'nope'", missing.Message, StringComparison.Ordinal);

        var error = Assert.Throws<V8ScriptException>(module.Fail);
        Assert.StartsWith(
            "Interop/Modules/esm/main.mjs:13\n      throw new RangeError('in main');\n      ^\nRangeError: in main\n    at ", error.Message, StringComparison.Ordinal);
        error.ThrownValue.Dispose();
    }

    [Fact]
    public void An_ES_module_can_import_a_CommonJS_one() => Assert.Equal("A!a", Context.Get<IReadsCommonJs>().ShoutName());

    [Theory]
    [InlineData("fs")]
    [InlineData("/etc/passwd")]
    [InlineData("file:///etc/passwd")]
    [InlineData("./nowhere.mjs")]
    [InlineData("../../../../../../../../etc/hostname")]
    [InlineData("https://example.com/x.mjs")]
    [InlineData("")]
    public void The_loader_is_closed(string specifier)
    {
        var module = Context.Get<IEsModule>();
        module.Dynamic(specifier);
        Assert.StartsWith($"Cannot find module '{specifier}' imported from 'Interop/Modules/esm/main.mjs'", _sandbox.Run("imported"), StringComparison.Ordinal);
        _sandbox.Run($"imported = 'none'; import({System.Text.Json.JsonSerializer.Serialize(specifier)}).catch(e => {{ imported = e.message; }})");
        Assert.StartsWith("Cannot find module", _sandbox.Run("imported"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_module_that_throws_while_it_loads_is_tried_again()
    {
        Broken(() => Context.Get<IBrokenScript>(), "Interop/Modules/broken.js", 2);
        Broken(() => Context.Get<IBrokenCommonJs>(), "Interop/Modules/broken.cjs", 3);
        Assert.Equal(0, Context.Statistics.Modules);
        _sandbox.Run("repaired = true;");
        Assert.Equal("now", Context.Get<IBrokenScript>().Works());
        Assert.Equal("now", Context.Get<IBrokenCommonJs>().Works());
        Assert.Equal("4", _sandbox.Run("brokenLoads"));
    }

    [Fact]
    public void An_ES_module_that_throws_while_it_loads_stays_failed()
    {
        Broken(() => Context.Get<IBrokenEsModule>(), "Interop/Modules/broken.mjs", 2);
        _sandbox.Run("repaired = true;");
        Broken(() => Context.Get<IBrokenEsModule>(), "Interop/Modules/broken.mjs", 2);
        Assert.Equal(0, Context.Statistics.Modules);

        // In another context it is another module.
        using var other = _sandbox.Vm.CreateContext();
        other.RunScript("repaired = true;");
        Assert.Equal("now", other.Get<IBrokenEsModule>().Works());
    }

    [Fact]
    public void An_await_at_the_top_level_works_when_it_ends_at_once()
    {
        Assert.Equal(42, Context.Get<IWaits>().Answer());
        using var other = _sandbox.Vm.CreateContext();
        other.RunScript("var gate = new Promise(() => { });");
        Assert.Contains("await", Assert.Throws<V8UnknownException>(() => other.Get<IWaits>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Modules_can_be_loaded_inside_of_a_callback()
    {
        V8Context? context = null;
        var answers = new List<string>();
        Exception? failure = null;
        context = _sandbox.Vm.CreateContext(new V8ContextOptions
        {
            ConsoleSink = _ => failure = Record.Exception(() =>
            {
                answers.Add($"{context!.Get<IClassic>().Declared(1)}");
                answers.Add(context!.Get<ICommonJs>().Shout("a"));
                answers.Add(context!.Get<IEsModule>().Shout("b"));
                answers.Add(context!.Get<IReadsCommonJs>().ShoutName());
            }),
        });
        using (context)
        {
            Assert.Equal("after", context.RunScript("console.log(1); 'after'"));
            Assert.Null(failure);
            Assert.Equal(["2", "A!", "B!", "A!a"], answers);
            Assert.Equal("C!", context.Get<IEsModule>().Shout("c"));
            Assert.Equal("base", context.Get<IEsModule>().Loads());
        }
    }

    [Fact]
    public void A_module_that_fails_inside_of_a_callback_is_an_error_there()
    {
        V8Context? context = null;
        var failures = new List<Exception?>();
        context = _sandbox.Vm.CreateContext(new V8ContextOptions
        {
            ConsoleSink = _ =>
            {
                failures.Add(Record.Exception(() => context!.Get<IBrokenScript>()));
                failures.Add(Record.Exception(() => context!.Get<IBrokenCommonJs>()));
                failures.Add(Record.Exception(() => context!.Get<IBrokenEsModule>()));
            },
        });
        using (context)
        {
            Assert.Equal("after", context.RunScript("console.log(1); 'after'"));
            Assert.Equal([typeof(V8ScriptException), typeof(V8ScriptException), typeof(V8UnknownException)], failures.Select(failure => failure!.GetType()));
            foreach (var failure in failures.OfType<V8ScriptException>())
            {
                failure.ThrownValue.Dispose();
            }
        }
    }

    [Fact]
    public void A_module_whose_load_asks_for_it_again_is_loaded_once()
    {
        V8Context? context = null;
        var loads = 0;
        ITalks? inner = null;
        context = _sandbox.Vm.CreateContext(new V8ContextOptions
        {
            ConsoleSink = _ =>
            {
                if (++loads == 1)
                {
                    inner = context!.Get<ITalks>();
                }
            },
        });
        using (context)
        {
            var outer = context.Get<ITalks>();
            Assert.Equal(42, outer.Answer());
            Assert.Same(inner, outer);
        }
    }

    [Fact]
    public void Threads_that_ask_for_a_module_at_once_get_the_same()
    {
        using var other = _sandbox.Vm.CreateContext();
        using var barrier = new Barrier(4);
        var proxies = new IEsModule[4];
        var threads = Enumerable.Range(0, 4).Select(i => new Thread(() =>
        {
            barrier.SignalAndWait();
            proxies[i] = other.Get<IEsModule>();
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.All(proxies, proxy => Assert.Same(proxies[0], proxy));
        Assert.Equal("base", proxies[0].Loads());
    }

    private void Broken(Action get, string name, int line)
    {
        var exception = Assert.Throws<V8ScriptException>(get);
        Assert.Equal((name, line, "RangeError", "not yet"), (exception.ScriptName, exception.Line, exception.ErrorName, exception.ErrorMessage));
        exception.ThrownValue.Dispose();
    }
}
