namespace V8Typed.Tests.Interop.Hosts;

/// <summary>Iteration of script over objects of .NET.</summary>
public sealed class HostIterationTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly InvalidOperationException _thrown = new("three");
    private int _given;
    private int _closed;

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(1000)]
    [InlineData(30000)]
    public void All_elements_in_their_order(int count)
    {
        Expose(() => Count(count));
        Assert.Equal(string.Join(",", Enumerable.Range(0, count)), _sandbox.Run("[...numbers].join()"));
        Assert.Equal((count, 1), (_given, _closed));
        Assert.Equal(1, _sandbox.Context.Statistics.LiveCallbacks);
    }

    [Fact]
    public void An_endless_sequence_is_read_as_far_as_script_goes()
    {
        Expose(() => Count(int.MaxValue));
        Assert.Equal("0,1,2,3", _sandbox.Run("const seen = []; for (const n of numbers) { if (n === 4) break; seen.push(n); } seen.join()"));
        Assert.InRange(_given, 5, 7); // Chunks of 1, 2 and 4; less where the machine is slow.
        Assert.Equal(1, _closed);
        Assert.Equal(1, _sandbox.Context.Statistics.LiveCallbacks);
        Assert.Equal("0,2,4", _sandbox.Run("numbers[Symbol.iterator]().filter(n => n % 2 === 0).take(3).toArray().join()"));
        Assert.Equal(2, _closed);
    }

    [Fact]
    public void Nothing_runs_before_the_first_element_is_asked_for()
    {
        var begun = 0;
        Expose(() =>
        {
            begun++;
            return Count(10);
        });
        Assert.Equal("true", _sandbox.Run("var a = numbers[Symbol.iterator](), b = numbers[Symbol.iterator](); a[Symbol.iterator]() === a && a !== b"));
        Assert.Equal("undefined", _sandbox.Run("String(b.return().value)"));
        Assert.Equal(0, begun);
        Assert.Equal("0", _sandbox.Run("a.next().value"));
        Assert.Equal((1, 1, 0), (begun, _given, _closed));
        Assert.Equal(2, _sandbox.Context.Statistics.LiveCallbacks);
        Assert.Equal("true", _sandbox.Run("a.return(); a.next().done"));
        Assert.Equal(1, _closed);
        Assert.Equal(1, _sandbox.Context.Statistics.LiveCallbacks);
        _sandbox.Run("a = b = undefined");
    }

    [Fact]
    public void An_exception_comes_behind_the_elements_before_it_and_is_the_same_object()
    {
        Expose(Failing);
        Assert.Equal("0,1,2 InvalidOperationException: three", _sandbox.Run(
            "const seen = []; let error; try { for (const n of numbers) seen.push(n); } catch (e) { error = e; } seen + ' ' + error.name + ': ' + error.message"));
        Assert.Equal(1, _closed);
        Assert.Same(_thrown, _sandbox.Throws("for (const n of numbers);").InnerException);
        Assert.Equal(2, _closed);

        static IEnumerable<int> None() => throw new NotSupportedException("no enumerator");
        _sandbox.Expose("none", new Numbers(None));
        Assert.Equal("no enumerator", _sandbox.Throws("[...none]").InnerException!.Message);
        _sandbox.Run("seen.length = 0; error = undefined");
    }

    [Fact]
    public void An_element_that_cannot_cross_comes_behind_those_before_it()
    {
        _sandbox.Expose("longs", new Longs(1, 2, 3, 4, 5, long.MaxValue, 7));
        Assert.Equal("1,2,3,4,5 OverflowException", _sandbox.Run(
            "const seen = []; let name; try { for (const n of longs) seen.push(n); } catch (e) { name = e.name; } seen + ' ' + name"));
        Assert.IsType<OverflowException>(_sandbox.Throws("[...longs]").InnerException);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_list_that_is_changed_meanwhile_says_so(int count)
    {
        Words words = [.. Enumerable.Range(0, count).Select(i => $"w{i}")];
        _sandbox.Expose("words", words);
        var error = _sandbox.Throws($"for (const word of words) if (word === 'w{count - 1}') words.push('more')");
        Assert.IsType<InvalidOperationException>(error.InnerException);
        Assert.Equal(count + 1, words.Count);
        Assert.Equal($"{count + 1}", _sandbox.Run("[...words].length"));
    }

    [Fact]
    public void The_enumerator_is_disposed_of_when_the_loop_has_had_the_last_element()
    {
        Expose(() => Count(3));
        _sandbox.Expose("test", new Probe(() => _closed));
        // Between the two it depends on how the elements fell into chunks, and so on the machine.
        Assert.Equal("0,1", _sandbox.Run("const at = []; for (const n of numbers) at.push(test.count); at.push(test.count); [at[0], at.at(-1)].join()"));
    }

    [Fact]
    public void What_disposing_throws_is_thrown_by_the_loop_unless_that_has_failed_before()
    {
        Expose(() => Stubborn(10));
        Assert.Equal("stubborn", _sandbox.Throws("for (const n of numbers) break;").InnerException!.Message);
        Assert.Equal("stubborn", _sandbox.Throws("for (const n of numbers);").InnerException!.Message);
        _sandbox.Expose("longs", new Longs(long.MinValue));
        Assert.IsType<OverflowException>(_sandbox.Throws("for (const n of longs);").InnerException);
        Assert.Equal("Error: mine", _sandbox.Run("let e; try { for (const n of numbers) throw new Error('mine'); } catch (error) { e = error; } const text = String(e); e = undefined; text"));
    }

    [Fact]
    public void Values_and_objects_in_chunks_larger_than_the_lane()
    {
        _sandbox.Expose<IRows>("rows", new Rows(5000));
        Assert.Equal("12497500 12497500", _sandbox.Run("let ids = 0, sum = 0; for (const { id, line } of rows) { ids += id; sum += line.quantity; } ids + ' ' + sum"));
        _sandbox.Expose("pages", new Texts(new string('x', 100_000), 300));
        Assert.Equal("30000000", _sandbox.Run("let length = 0; for (const page of pages) length += page.length; length"));
    }

    [Fact]
    public void Loops_in_loops_leave_nothing_behind()
    {
        Expose(() => Count(3));
        Assert.Equal("9000", _sandbox.Run("let n = 0; for (let i = 0; i < 1000; i++) for (const a of numbers) for (const b of numbers) n++; n"));
        Assert.Equal(4000, _closed);
        Assert.Equal(1, _sandbox.Context.Statistics.LiveCallbacks);
    }

    [Fact]
    public void An_iterator_that_is_dropped_is_disposed_of()
    {
        Expose(() => Count(100));
        Drop(1);
        Eventually(() => _closed == 1);

        // Without the garbage collection being asked for: many of them make the next call look.
        Drop(1000);
        Eventually(() => _closed > 1);
        Assert.True(_sandbox.Context.Statistics.LiveCallbacks < 1000);

        void Drop(int count)
        {
            _sandbox.Run($"for (let i = 0; i < {count}; i++) numbers[Symbol.iterator]().next();");
            _sandbox.Vm.CollectGarbage();
        }
    }

    [Fact]
    public void An_iterator_that_is_kept_goes_on_in_later_calls()
    {
        Expose(() => Count(100));
        _sandbox.Run("globalThis.it = numbers[Symbol.iterator](); it.next()");
        for (var i = 1; i < 100; i++)
        {
            _sandbox.Vm.CollectGarbage();
            Assert.Equal($"{i}", _sandbox.Run("it.next().value"));
        }

        Assert.Equal("true", _sandbox.Run("it.next().done && it.next().done"));
        _sandbox.Run("delete globalThis.it");
        Assert.Equal(1, _closed);
    }

    [Fact]
    public void An_object_that_only_its_iterator_holds_stays_alive()
    {
        _sandbox.Run("var it = undefined");
        Give();
        _sandbox.Vm.CollectGarbage();
        Assert.Equal("99", _sandbox.Run("let last; for (const n of it) last = n; it = undefined; last"));

        void Give()
        {
            _sandbox.Context.Expose("once", new Numbers(() => Count(100)));
            _sandbox.Run("it = once[Symbol.iterator](); it.next(); delete globalThis.once");
        }
    }

    [Fact]
    public void A_sequence_that_asks_its_own_iterator_gets_an_error()
    {
        Expose(Nested);
        Assert.Equal("TypeError: Generator is already running", _sandbox.Run("var it = numbers[Symbol.iterator](); let text; try { it.next(); } catch (e) { text = e.message; } it = undefined; text"));

        IEnumerable<int> Nested()
        {
            yield return int.Parse(_sandbox.Run("try { it.next() } catch (e) { throw new Error(e) }"), System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    [Fact]
    public void A_script_that_is_interrupted_leaves_nothing_behind()
    {
        Expose(() => Count(int.MaxValue));
        using var cancel = new CancellationTokenSource();
        _sandbox.Expose("test", new Probe(() =>
        {
            cancel.Cancel();
            return 0;
        }));
        Assert.ThrowsAny<OperationCanceledException>(() => _sandbox.Context.RunScript("for (const n of numbers) if (n === 5) { test.count; for (;;); }", cancellationToken: cancel.Token));
        _sandbox.Vm.CollectGarbage();
        _sandbox.Vm.CollectGarbage();
        Eventually(() => _closed == 1);
    }

    [Fact]
    public void A_context_that_is_disposed_of_disposes_of_enumerators()
    {
        using var context = _sandbox.Vm.CreateContext();
        context.Expose("numbers", new Numbers(() => Count(10)));
        context.RunScript("globalThis.it = numbers[Symbol.iterator](); it.next()");
        Assert.Equal(0, _closed);
        context.Dispose();
        Eventually(() => _closed == 1);
    }

    [Fact]
    public void Prototypes_that_script_has_poisoned()
    {
        Expose(() => Count(5));
        Assert.Equal("0,1,2,3,4", _sandbox.Run("""
            const bomb = () => { throw new Error('bomb'); };
            for (const name of ['0', '1', 'n', 'length', 'next', 'done', 'value', 'return'])
              Object.defineProperty(Object.prototype, name, { __proto__: null, get: bomb, set: bomb, configurable: true });
            Array.prototype[Symbol.iterator] = Array.prototype.values = Map.prototype.set = Map.prototype.get = Map.prototype.delete = bomb;
            let text = '';
            for (const n of numbers) text += (text && ',') + n;
            text
            """));
    }

    [Theory]
    [InlineData("numbers[Symbol.iterator].call({})", "TypeError: Illegal invocation: Numbers[Symbol.iterator] is a member")]
    [InlineData("ticks[Symbol.asyncIterator].call(numbers)", "TypeError: Illegal invocation: Ticks[Symbol.asyncIterator] is a member")]
    public void Foreign_receivers(string script, string message)
    {
        Expose(() => Count(5));
        _sandbox.Expose("ticks", new Ticks(_ => Tick(3)));
        Assert.StartsWith(message, _sandbox.Run($"let text; try {{ {script} }} catch (e) {{ text = String(e); }} text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_is_async_iterable()
    {
        _sandbox.Expose("ticks", new Ticks(_ => Tick(int.MaxValue)));
        Assert.Equal("0,1,2", await _sandbox.Context.RunScriptAsync<string>(
            "(async () => { const seen = []; for await (const n of ticks) { if (n === 3) break; seen.push(n); } return seen.join(); })()"));
        Eventually(() => _closed == 1); // It may be at work on the next element.
        Assert.Equal("tick0tick1", _sandbox.Run("let text = ''; for (const tick of ticks) text += tick; text"));
    }

    [Fact]
    public async Task A_stream_that_fails_rejects_with_the_same_exception()
    {
        _sandbox.Expose("ticks", new Ticks(_ => FailingStream()));
        var error = await Assert.ThrowsAsync<V8ScriptException>(() => _sandbox.Context.RunScriptAsync<string>("(async () => { for await (const n of ticks); })()"));
        Assert.Same(_thrown, error.InnerException);
        Assert.Equal(1, _closed);
    }

    [Fact]
    public void An_object_comes_back_as_the_sequence_that_it_is()
    {
        _sandbox.Expose("ticks", new Ticks(_ => Tick(1)));
        Assert.Equal("true true", _sandbox.Run("ticks.isSame(ticks) + ' ' + ticks.isGiven(() => ticks)"));
    }

    [Fact]
    public void Declarations_for_TypeScript() => Assert.Equal(
        """
        /** A stream, and a sequence of the same. */
        interface Ticks {
          isSame(other: AsyncIterable<number>): boolean;
          isGiven(give: () => Iterable<string>): boolean;
          [Symbol.iterator](): IterableIterator<string>;
          [Symbol.asyncIterator](): AsyncIterableIterator<number>;
        }

        """.ReplaceLineEndings("\n"),
        V8TypeScript.Of<Ticks>());

    private static void Eventually(Func<bool> condition) => Assert.True(SpinWait.SpinUntil(condition, TimeSpan.FromMinutes(1)));

    private void Expose(Func<IEnumerable<int>> make) => _sandbox.Expose("numbers", new Numbers(make));

    private IEnumerable<int> Count(int n)
    {
        try
        {
            for (var i = 0; i < n; i++)
            {
                _given++;
                yield return i;
            }
        }
        finally
        {
            Interlocked.Increment(ref _closed);
        }
    }

    private IEnumerable<int> Failing() => Count(10).Select(number => number == 3 ? throw _thrown : number);

    private IEnumerable<int> Stubborn(int n)
    {
        try
        {
            foreach (var number in Count(n))
            {
                yield return number;
            }
        }
        finally
        {
            throw new NotSupportedException("stubborn");
        }
    }

    private async IAsyncEnumerable<int> Tick(int n)
    {
        try
        {
            for (var i = 0; i < n; i++)
            {
                await Task.Yield();
                yield return i;
            }
        }
        finally
        {
            Interlocked.Increment(ref _closed);
        }
    }

    private async IAsyncEnumerable<int> FailingStream()
    {
        await foreach (var number in Tick(10))
        {
            yield return number == 3 ? throw _thrown : number;
        }
    }
}
