using Jint;
using Microsoft.ClearScript;
using Microsoft.ClearScript.V8;

namespace V8Typed.Benchmarks;

/// <summary>The engines under comparison, each with <c>calc.js</c> loaded. A group of rows has its own ones.</summary>
internal sealed class Engines : IDisposable
{
    private static V8Platform? s_platform;
    private readonly V8Vm _vm;
    private readonly List<IDisposable> _others = [];

    public Engines(bool backgroundWork)
    {
        // One platform per process, never torn down: it could not be set up again. Its settings hold for the plain engine, too.
        s_platform ??= V8Platform.SetUp(new V8PlatformOptions { EnableBackgroundWork = backgroundWork });
        _vm = s_platform.CreateVm();
        Typed = _vm.CreateContext();
        Calc = Typed.Get<ICalc>();

        // After the platform: V8 takes its settings when the first engine of the process is made.
        Plain = new V8ScriptEngine();
        Load("calc.js");
    }

    public V8Context Typed { get; }

    public ICalc Calc { get; }

    /// <summary>ClearScript as one gets it by <c>new</c>.</summary>
    public V8ScriptEngine Plain { get; }

    public Engine Jint { get; } = new();

    /// <summary>Runs a script of the Scripts folder in the engines that are not ours; ours gets it by the interface that describes it.</summary>
    public void Load(string name)
    {
        var source = SourceOf(name);
        Plain.Execute(name, source);
        Jint.Execute(source, name);
    }

    /// <summary>
    /// The function for repeated <see cref="ScriptObject.Invoke"/>. As the result of a script: fetched through a property it would
    /// remember its holder, and each call would cost 70 to 90 microseconds.
    /// </summary>
    public ScriptObject Prebind(string name) => (ScriptObject)Plain.Evaluate(name);

    /// <summary>A context in a VM of its own.</summary>
    public V8Context CreateContext()
    {
        var vm = s_platform!.CreateVm();
        _others.Add(vm);
        return vm.CreateContext();
    }

    /// <summary>ClearScript with other settings.</summary>
    public V8ScriptEngine CreatePlain(V8ScriptEngineFlags flags)
    {
        var engine = new V8ScriptEngine(flags);
        _others.Add(engine);
        return engine;
    }

    public void Dispose()
    {
        _others.ForEach(other => other.Dispose());
        _vm.Dispose();
        Plain.Dispose();
        Jint.Dispose();
    }

    // What the generator's user gets embedded anyway.
    private static string SourceOf(string name)
    {
        using var stream = typeof(Engines).Assembly.GetManifestResourceStream("v8typed/Scripts/" + name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
