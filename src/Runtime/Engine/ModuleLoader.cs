using V8Typed.Interop;
using V8Typed.Modules;

namespace V8Typed;

/// <summary>Loads the module of an interface into a context, whatever its kind.</summary>
internal sealed class ModuleLoader
{
    // In an object without a prototype, since the engine looks at symbols of what it hands out, which user code may have defined on Object.prototype.
    private const string WrapperStart = "({__proto__: null, run: function (exports, require, module, __filename, __dirname) {";
    private const string WrapperEnd = "\n}})";

    private readonly RealmHost _host;
    private readonly ModuleTable _modules;
    private readonly ModuleFiles? _files;
    private readonly HashSet<string> _scriptsRun = new(StringComparer.Ordinal);
    private readonly object _answer;
    private Exception? _fault;

    public ModuleLoader(RealmHost host, ModuleTable modules, ModuleFiles? files)
    {
        _host = host;
        _modules = modules;
        _files = files;
        _answer = HostFunctions.Modules(Answer);
    }

    /// <summary>Returns the module's key in the kernel; empty for a classic script.</summary>
    public string Load(JsModuleDefinition definition)
    {
        var module = ModuleOf(definition);
        switch (module.Entry.Kind)
        {
            case JsModuleKind.CommonJs:
                LoadCommonJs(module);
                return module.Text;
            case JsModuleKind.EsModule:
                LoadEsModule(module, definition.InterfaceName);
                return module.Text;
            default:
                LoadScript(module);
                return "";
        }
    }

    /// <summary>Begins to load a module that may wait at its top level: a promise for the end of that. Null for what needs no time.</summary>
    public EngineHandle? Begin(JsModuleDefinition definition)
    {
        var module = ModuleOf(definition);
        if (module.Entry.Kind != JsModuleKind.EsModule)
        {
            return null;
        }

        try
        {
            return Import(module, out var load) ? null : load;
        }
        catch (Exception exception)
        {
            throw _host.Translate(exception);
        }
    }

    /// <summary>For an ES module that imports a CommonJS one.</summary>
    public EngineHandle ShimOf(ModuleKey module) => _host.Realm.Kernel.CommonJsShim(_answer, module.Text);

    private void LoadScript(ModuleKey module)
    {
        // Marked after it ran: one that failed is tried again.
        if (!_scriptsRun.Contains(module.Text))
        {
            _host.EvaluateOnce(module);
            _scriptsRun.Add(module.Text);
        }
    }

    private void LoadCommonJs(ModuleKey module)
    {
        string answer;
        try
        {
            _fault = null;
            answer = _host.Realm.Kernel.LoadCommonJs(_answer, module.Text);
        }
        catch (Exception exception)
        {
            throw _host.Translate(exception);
        }

        if (_host.Realm.ErrorIn(answer, module.DisplayName) is { } error)
        {
            // A module that does not compile is better told by the engine's own report.
            throw Interlocked.Exchange(ref _fault, null) ?? error;
        }
    }

    private void LoadEsModule(ModuleKey module, string interfaceName)
    {
        try
        {
            var isLoaded = Import(module, out var load);
            if (_host.Vm.Gate.IsOutermost)
            {
                if (!isLoaded)
                {
                    throw new V8UnknownException(
                        $"The module '{module.DisplayName}' waits at its top level (await) for something that has not happened by the end of its load. " +
                        $"Get<{interfaceName}>() cannot wait for it: use await GetAsync<{interfaceName}>(), or move the await into a function.");
                }

                return;
            }

            // Nested in another call no promise job runs, so that nothing has settled. A module that did not fail has run all the same.
            if (load.IsRejected)
            {
                throw new V8UnknownException(
                    $"The module '{module.DisplayName}' threw while it was loaded inside of a callback. Call Get<T>() outside of one to see what.");
            }

            _host.Realm.Kernel.SetModule(module.Text, _host.EvaluateModule(module.Text));
        }
        catch (Exception exception)
        {
            throw _host.Translate(exception);
        }
    }

    /// <summary>Whether it has been loaded by now. What does not compile or link, or has thrown, is thrown here.</summary>
    /// <param name="module">The module.</param>
    /// <param name="load">A promise for the end of its load.</param>
    private bool Import(ModuleKey module, out EngineHandle load)
    {
        var kernel = _host.Realm.Kernel;
        // Also settles when the module failed or still waits.
        var isImported = IsDone(kernel.ImportModule(module.Text), module);

        // A module that failed stays so, as in every engine: the same error again for the next Get.
        load = new EngineHandle(_host.WatchModule(module.Text));
        return IsDone(kernel.Watch(load), module) && isImported;
    }

    private bool IsDone(EngineHandle watched, ModuleKey module)
    {
        var state = (string)watched.Get(0)!;
        _host.Realm.ThrowIfError(state, module.DisplayName);
        return state.Length == 0; // Else "pending".
    }

    private ModuleKey ModuleOf(JsModuleDefinition definition)
    {
        var entry = definition.Manifest.Find(definition.Resource)
            ?? throw new InvalidOperationException($"{definition.InterfaceName}: the script '{definition.Resource}' is not in the manifest of its assembly. Rebuild it.");
        return _modules.Add(new ModuleKey(definition.Manifest, entry, _files));
    }

    /// <summary>Answers the kernel; a text that starts with "!" is an error message.</summary>
    private object Answer(string question, string key, string specifier)
    {
        try
        {
            var module = _modules.Find(key) ?? throw new ModuleNotFoundException(specifier, key);
            switch (question)
            {
                case "resolve":
                    return _modules.Add(module.Resolve(specifier)).Text;
                case "kind":
                    return module.IsJson ? "json" : "js";
                case "text":
                    return module.ReadText();
                default:
                    return Factory(module);
            }
        }
        catch (Exception exception)
        {
            return "!" + exception.Message;
        }
    }

    private object Factory(ModuleKey module)
    {
        if (module.Entry.Kind == JsModuleKind.EsModule)
        {
            throw new InvalidOperationException($"require of the ES module '{module.DisplayName}' is not supported: import it from an ES module.");
        }

        try
        {
            return _host.EvaluateWrapped(module, WrapperStart, WrapperEnd);
        }
        catch (Exception exception)
        {
            throw _fault = _host.Translate(exception);
        }
    }
}
