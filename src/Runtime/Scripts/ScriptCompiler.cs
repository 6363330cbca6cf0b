using Microsoft.ClearScript;
using Microsoft.ClearScript.V8;

namespace V8Typed.Scripts;

/// <summary>Compiles scripts for a VM, with the help of the code cache, and keeps their sources for messages.</summary>
/// <param name="runtime">The isolate.</param>
/// <param name="sources">Where they are kept.</param>
/// <param name="allowsUnguarded">Whether a script that cannot be guarded may run.</param>
/// <param name="codeCache">Null for none.</param>
/// <param name="onWarm">Told when there is something for the code cache to save.</param>
internal sealed class ScriptCompiler(V8Runtime runtime, SourceStore sources, bool allowsUnguarded, CodeCache? codeCache, Action onWarm)
{
    // Smaller ones compile in less time than a file takes to be read and checked.
    private const int LeastCached = 16 * 1024;

    private long _compiled;

    /// <summary>How many scripts were compiled.</summary>
    public long Count => Interlocked.Read(ref _compiled);

    /// <summary>How many of them V8 did not have to compile, since their code was in the cache.</summary>
    public long CodeCacheHits { get; private set; }

    /// <summary>How many entries of the code cache could not be used.</summary>
    public long CodeCacheRejects { get; private set; }

    /// <summary>What is to be saved for the next start; null without a code cache.</summary>
    public WarmScripts? Warm { get; } = codeCache is null ? null : new WarmScripts(runtime, codeCache);

    /// <summary>Compiles a script whose top level is guarded: what it throws is caught in JavaScript, see <see cref="Guard"/>.</summary>
    public CompiledScript Compile(string source, string name) => CompileGuarded(source, name, Find(source, name, "script"), isModule: false, readMap: null);

    /// <summary>The same for a module that is a classic script.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="fingerprint">A hash of the text that was made when it was embedded.</param>
    /// <param name="name">The name to give it.</param>
    /// <param name="readMap">See <see cref="SourceRecord"/>.</param>
    public CompiledScript CompileModule(string source, string fingerprint, string name, Func<string, string?> readMap) =>
        CompileGuarded(source, name, FindEmbedded(source, fingerprint, name, "module"), isModule: true, readMap);

    /// <summary>Compiles text of our own, or such as wraps the user's.</summary>
    public CompiledScript Compile(string text, string name, SourceRecord? record) =>
        Compile(text, name, record, Find(text, name, "plain"), guarded: null);

    /// <summary>Compiles an embedded text that we have wrapped.</summary>
    /// <param name="text">The text and its wrapper.</param>
    /// <param name="wrapper">The wrapper alone.</param>
    /// <param name="name">The name to give it.</param>
    /// <param name="record">What is kept of it; its source has a fingerprint.</param>
    public CompiledScript CompileWrapped(string text, string wrapper, string name, SourceRecord record) =>
        Compile(text, name, record, FindEmbedded(text, record.Source.Fingerprint!, name, "wrapped " + wrapper), guarded: null);

    private CompiledScript CompileGuarded(string source, string name, (string? Key, CodeCacheEntry? Entry) cached, bool isModule, Func<string, string?>? readMap)
    {
        var guarded = cached.Entry?.Guard(source) ?? Guard.Apply(source, keepsThrows: isModule);
        if (guarded.Gap is GuardGap.TooLong or GuardGap.TooDeep && !allowsUnguarded)
        {
            throw new NotSupportedException(
                $"The script '{name}' is {(guarded.Gap == GuardGap.TooLong ? "too long" : "nested too deeply")} to be guarded against values that end the process " +
                "when they are thrown. If you trust it, set V8VmOptions.AllowUnguardedScripts.");
        }

        if (guarded.Gap != GuardGap.None)
        {
            cached = default; // Who does not allow it must be told so the next time, too.
        }

        if (!guarded.IsChanged)
        {
            return Compile(source, name, new SourceRecord(name, source, null, readMap), cached, guarded);
        }

        try
        {
            return Compile(guarded.Text, name, new SourceRecord(name, source, Map, readMap), cached, guarded);
        }
        catch (CompileFault)
        {
            // The engine's words about the user's own text, not about ours.
            return Compile(source, name, new SourceRecord(name, source, null, readMap), cached: default, guarded: null);
        }

        int Map(int line, int column) => guarded.IsInserted(line, column) ? 0 : guarded.MapColumn(line, column);
    }

    private CompiledScript Compile(string text, string name, SourceRecord? record, (string? Key, CodeCacheEntry? Entry) cached, GuardedSource? guarded)
    {
        V8Script script;
        var document = new DocumentInfo(name);
        try
        {
            script = cached.Entry is { } entry ? Consume(document, text, cached.Key!, entry, guarded) : runtime.Compile(document, text);
        }
        catch (ScriptEngineException exception)
        {
            throw new CompileFault(exception.ErrorDetails ?? exception.Message, record ?? new SourceRecord(name, text), exception);
        }

        Interlocked.Increment(ref _compiled);
        if (cached is { Key: { } key, Entry: null })
        {
            Keep(key, document, text, guarded);
        }

        if (record is not null)
        {
#pragma warning disable CS0618 // Its successor gives the name that was asked for, not the one under which the engine reports frames.
            sources.Add(script.Name, record, text);
#pragma warning restore CS0618
        }

        return new CompiledScript(script);
    }

    private (string? Key, CodeCacheEntry? Entry) Find(string text, string name, string variant) =>
        IsCached(text) ? Find(CodeCacheKey.Of(text, name, variant), name) : default;

    private (string? Key, CodeCacheEntry? Entry) FindEmbedded(string text, string fingerprint, string name, string variant) =>
        IsCached(text) ? Find(CodeCacheKey.OfEmbedded(fingerprint, text.Length, name, variant), name) : default;

    private bool IsCached(string text) => codeCache is not null && text.Length >= LeastCached;

    private (string? Key, CodeCacheEntry? Entry) Find(string key, string name)
    {
        var entry = codeCache!.Find(key, name, out var isDamaged);
        CodeCacheRejects += isDamaged ? 1 : 0;
        return (key, entry);
    }

    // V8 compiles by itself what it does not accept.
    private V8Script Consume(DocumentInfo document, string text, string key, CodeCacheEntry entry, GuardedSource? guarded)
    {
        var script = runtime.Compile(document, text, V8CacheKind.Code, entry.Code, out var isAccepted);
        if (isAccepted)
        {
            CodeCacheHits++;
        }
        else
        {
            CodeCacheRejects++;
            codeCache!.Reject(key, document.Name);
            Keep(key, document, text, guarded);
        }

        return script;
    }

    private void Keep(string key, DocumentInfo document, string text, GuardedSource? guarded)
    {
        Warm!.Add(key, document, text, guarded);
        onWarm();
    }
}
