using V8Typed.Scripts;
using V8Typed.WebApis;

namespace V8Typed;

/// <summary>The scripts of web APIs that a VM has compiled; each once, for all of its contexts. They end with the VM.</summary>
internal sealed class WebApiScripts : IDisposable
{
    // Not the VM's lock alone: a script that is loaded on demand may run on a thread of the engine.
    private readonly Lock _lock = new();
    private readonly Dictionary<string, CompiledScript> _compiled = new(StringComparer.Ordinal);

    public CompiledScript Get(string name, ScriptCompiler compiler)
    {
        lock (_lock)
        {
            if (!_compiled.TryGetValue(name, out var script))
            {
                script = compiler.Compile(WebApiScript.Read(name), EngineNames.OwnPrefix + name.Replace('/', '-'), null);
                _compiled.Add(name, script);
            }

            return script;
        }
    }

    /// <summary>When no context can run any more.</summary>
    public void Dispose()
    {
        foreach (var script in _compiled.Values)
        {
            script.Dispose();
        }
    }
}
