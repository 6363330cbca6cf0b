using Microsoft.ClearScript;
using Microsoft.ClearScript.V8;
using V8Typed.Scripts;

namespace V8Typed.Tests.Scripts.Guards;

/// <summary>What running scripts one after another showed: the last one's value, or what it threw, and the frames in it.</summary>
internal sealed record Outcome(string Value, string Error, string Frames);

/// <summary>A bare engine with the two functions that guarded text calls, which here only keep what they are given.</summary>
internal sealed class GuardedEngine : IDisposable
{
    private const string Prelude = """
        (() => {
          let kept;
          const define = (name, value) => Object.defineProperty(globalThis, name, { value });
          define('__v8t_guard', e => { kept = { e, stack: kept && Object.is(kept.v, e) ? kept.stack : '' }; return new Error('guarded'); });
          define('__v8t_throw', v => { kept = { v, stack: new Error().stack }; return v; });
          define('__kept', () => { const it = kept; kept = undefined; return it; });
        })();
        """;

    // Tells a value apart by its kind too; a position is read from the first frame in the script.
    private const string Describe = """
        (function ({ e, stack }) {
          if (e instanceof Error) return String(e.name) + ': ' + e.message + '\n' + e.stack.slice(String(e).length);
          return (e === '' ? 'Unknown error; an unrecognized value was thrown and not caught' : String(e)) + stack.slice('Error'.length);
        })
        """;

    private readonly V8ScriptEngine _engine = new();

    public GuardedEngine() => _engine.Execute("prelude", Prelude);

    public string Evaluate(string name, string text) =>
        _engine.Evaluate(new DocumentInfo(name), text) switch
        {
            Undefined => "undefined",
            null => "null",
            var value => AsString(value),
        };

    /// <summary>Runs as written. A thrown value is caught by nothing but the engine, so it has to be a harmless one.</summary>
    public Outcome RunRaw(string name, string text)
    {
        try
        {
            return new Outcome(Evaluate(name, text), "", "");
        }
        catch (ScriptEngineException exception)
        {
            return FromTrace(exception.ErrorDetails ?? "", name, static (line, column) => (line, column, false));
        }
    }

    public Outcome RunGuarded(string name, string text, out GuardedSource guarded)
    {
        guarded = Guard.Apply(text);
        var source = guarded;
        try
        {
            return new Outcome(Evaluate(name, source.Text), "", "");
        }
        catch (ScriptEngineException exception)
        {
            var kept = (dynamic)_engine.Evaluate("__kept()");
            var trace = kept is Undefined
                ? exception.ErrorDetails ?? ""
                : (string)((dynamic)_engine.Evaluate("(k => d => d(k))"))(kept)((dynamic)_engine.Evaluate(Describe));
            return FromTrace(trace, name, (line, column) =>
            {
                var (mappedLine, mappedColumn) = source.MapPosition(line, column);
                return (mappedLine, mappedColumn, source.IsInserted(line, column));
            });
        }
    }

    public void Dispose() => _engine.Dispose();

    private static string AsString(object value) => value switch
    {
        ScriptObject script => (string)((dynamic)script.Engine.Evaluate("(v => typeof v === 'object' && v !== null && !Array.isArray(v) ? JSON.stringify(v) : String(v))"))(script),
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static Outcome FromTrace(string trace, string name, Func<int, int, (int Line, int Column, bool Inserted)> map)
    {
        // The engine marks the name of a script that it does not cache, and adds the source text.
        var lines = trace.Replace(" [temp]", "", StringComparison.Ordinal).Split('\n');
        var frames = new List<string>();
        foreach (var frame in lines.Skip(1))
        {
            var at = frame.LastIndexOf(name + ":", StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var numbers = frame[(at + name.Length + 1)..].Split(':', ')', ' ');
            var (line, column, inserted) = map(int.Parse(numbers[0]), int.Parse(numbers[1]));
            if (!inserted)
            {
                // The engine's details leave out the receiver that `e.stack` names.
                frames.Add($"{frame[..at].Trim().Replace("at Object.", "at ", StringComparison.Ordinal)}{line}:{column}");
            }
        }

        // Of a value that is not an error the engine knows the first frame only.
        return new Outcome("", lines[0], string.Join('\n', lines[0].Contains("Error:", StringComparison.Ordinal) ? frames : frames.Take(1)));
    }
}
