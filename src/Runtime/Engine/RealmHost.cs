using Microsoft.ClearScript.V8;
using V8Typed.Interop;
using V8Typed.Modules;
using V8Typed.Scripts;

namespace V8Typed;

/// <summary>What the engine does for one context: runs compiled scripts and loads modules. Every member is called inside a call.</summary>
internal sealed class RealmHost : IRealmHost
{
    private readonly V8Context _context;
    private readonly V8ScriptEngine _engine;
    private readonly Func<string, string, CompiledScript> _compile;
    private readonly ModuleTable _modules = new();
    private readonly ModuleLoader _loader;

    public RealmHost(V8Context context, V8ScriptEngine engine, ModuleFiles? files)
    {
        _context = context;
        _engine = engine;
        _compile = context.Vm.Compiler.Compile;
        _loader = new ModuleLoader(this, _modules, files);
        engine.DocumentSettings.Loader = new ClosedLoader(_modules, context.Vm.Sources, _loader.ShimOf);
    }

    public JsRealm Realm => _context.Realm;

    public V8Vm Vm => _context.Vm;

    public void ThrowIfDisposed() => _context.ThrowIfDisposed();

    public Exception Translate(Exception exception) => EngineFaults.Translate(exception, this);

    public JsModuleBinding Bind(JsModuleDefinition definition)
    {
        // The module first: a classic script's functions are looked up when the binder is bound.
        var key = _loader.Load(definition);
        return new JsModuleBinding(Realm, definition, RunBinder(definition), key);
    }

    /// <summary>Begins to load a module: a promise for the end of that where it waits at its top level, else null.</summary>
    public EngineHandle? BeginLoad(JsModuleDefinition definition) => _loader.Begin(definition);

    public JsModuleBinding BindData(JsModuleDefinition definition) => new(Realm, definition, RunBinder(definition), "");

    private EngineHandle RunBinder(JsModuleDefinition definition)
    {
        try
        {
            var script = Vm.Cache.GetOrAdd(definition.Binder, EngineNames.OwnPrefix + definition.InterfaceName, CompileOwn);
            return new EngineHandle(_engine.Evaluate(script.Script));
        }
        catch (Exception exception)
        {
            throw Translate(exception);
        }
    }

    /// <summary>Runs a script through the cache of compiled ones.</summary>
    public object? Evaluate(string source, string name)
    {
        object? result;
        try
        {
            var isCached = Vm.Cache.Takes(source);
            var script = isCached ? Vm.Cache.GetOrAdd(source, name, _compile) : _compile(source, name);
            using var passing = isCached ? null : script;
            ThrowIfInterrupted(); // While it was compiled.
            result = _engine.Evaluate(script.Script);
        }
        catch (Exception exception)
        {
            throw Translate(exception);
        }

        // The engine looks at symbols of a result; an interrupt in a getter of one would pass for undefined.
        ThrowIfInterrupted();
        return result;
    }

    /// <summary>Runs a script that is not expected again in this context.</summary>
    public void EvaluateOnce(string source, string name) => EvaluateOnce(() => _compile(source, name));

    /// <summary>The same for a module that is a classic script.</summary>
    public void EvaluateOnce(ModuleKey module) =>
        EvaluateOnce(() => Vm.Compiler.CompileModule(module.ReadText(), module.Sha256, module.DisplayName, module.ReadMap));

    /// <summary>Evaluates a function expression that wraps a module's text in its first line.</summary>
    public object EvaluateWrapped(ModuleKey module, string prefix, string suffix)
    {
        var record = new SourceRecord(
            module.DisplayName,
            new SourceText(module.Sha256, module.ReadText),
            (line, column) => line == 1 ? column - prefix.Length : column,
            module.ReadMap);
        using var script = Vm.Compiler.CompileWrapped(module.ReadText(prefix, suffix), prefix + suffix, module.Text, record);
        return _engine.Evaluate(script.Script);
    }

    /// <summary>Evaluates an ES module that hands out the namespace of another.</summary>
    public object EvaluateModule(string key) => NamespaceShim.Evaluate(_engine, key);

    /// <summary>A promise for the end of a module's load.</summary>
    public object WatchModule(string key) => NamespaceShim.Watch(_engine, key);

    /// <summary><c>String(value)</c> of what a script gave.</summary>
    public string ToText(object? value) => value switch
    {
        int number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        null => "null",
        _ when EngineHandle.IsUndefined(value) => "undefined",
        _ => Contained(value, () => Realm.Kernel.Text(value))[1..],
    };

    public string Encode(object? value, string wanted) => Contained(value, () => Realm.Kernel.Encode(value, wanted));

    private void EvaluateOnce(Func<CompiledScript> compile)
    {
        try
        {
            using var script = compile();
            ThrowIfInterrupted();
            _engine.Execute(script.Script);
        }
        catch (Exception exception)
        {
            throw Translate(exception);
        }
    }

    private void ThrowIfInterrupted()
    {
        if (Vm.Gate.InterruptException() is { } interrupted)
        {
            throw interrupted;
        }
    }

    private CompiledScript CompileOwn(string text, string name) => Vm.Compiler.Compile(text, name, null);

    private string Contained(object? value, Func<string> operation)
    {
        string answer;
        try
        {
            answer = operation();
        }
        catch (Exception exception)
        {
            throw Translate(exception);
        }
        finally
        {
            EngineHandle.ReleaseIfHandle(value);
        }

        ThrowIfInterrupted();
        Realm.ThrowIfError(answer);
        return answer;
    }
}
