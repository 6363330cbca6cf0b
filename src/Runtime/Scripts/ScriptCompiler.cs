using Microsoft.ClearScript;
using Microsoft.ClearScript.V8;

namespace V8Typed.Scripts;

/// <summary>Compiles scripts for a VM, and keeps their sources for messages.</summary>
internal sealed class ScriptCompiler(V8Runtime runtime, SourceStore sources, bool allowsUnguarded)
{
    private long _compiled;

    /// <summary>How many scripts were compiled.</summary>
    public long Count => Interlocked.Read(ref _compiled);

    /// <summary>Compiles a script whose top level is guarded: what it throws is caught in JavaScript, see <see cref="Guard"/>.</summary>
    public CompiledScript Compile(string source, string name) => CompileGuarded(source, name, isModule: false);

    /// <summary>The same for a module that is a classic script.</summary>
    public CompiledScript CompileModule(string source, string name) => CompileGuarded(source, name, isModule: true);

    private CompiledScript CompileGuarded(string source, string name, bool isModule)
    {
        var guarded = Guard.Apply(source, keepsThrows: isModule);
        if (guarded.Gap is GuardGap.TooLong or GuardGap.TooDeep && !allowsUnguarded)
        {
            throw new NotSupportedException(
                $"The script '{name}' is {(guarded.Gap == GuardGap.TooLong ? "too long" : "nested too deeply")} to be guarded against values that end the process " +
                "when they are thrown. If you trust it, set V8VmOptions.AllowUnguardedScripts.");
        }

        if (!guarded.IsChanged)
        {
            return Compile(source, name, new SourceRecord(name, source));
        }

        try
        {
            return Compile(guarded.Text, name, new SourceRecord(name, source, Map));
        }
        catch (CompileFault)
        {
            // The engine's words about the user's own text, not about ours.
            return Compile(source, name, new SourceRecord(name, source));
        }

        int Map(int line, int column) => guarded.IsInserted(line, column) ? 0 : guarded.MapColumn(line, column);
    }

    /// <summary>Compiles text of our own, or such as wraps the user's.</summary>
    public CompiledScript Compile(string text, string name, SourceRecord? record)
    {
        V8Script script;
        try
        {
            script = runtime.Compile(new DocumentInfo(name), text);
        }
        catch (ScriptEngineException exception)
        {
            throw new CompileFault(exception.ErrorDetails ?? exception.Message, record ?? new SourceRecord(name, text), exception);
        }

        Interlocked.Increment(ref _compiled);
        if (record is not null)
        {
#pragma warning disable CS0618 // Its successor gives the name that was asked for, not the one under which the engine reports frames.
            sources.Add(script.Name, record);
#pragma warning restore CS0618
        }

        return new CompiledScript(script);
    }
}
